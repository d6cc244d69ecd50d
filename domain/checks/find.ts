import type { DocumentJson, NodeJson } from '@/content/document'
import { ImageAttributes } from '@/content/image/node'
import { postIdIn } from '@/content/link/reference'
import { shortAnswerIn } from '@/content/shortAnswer/split'
import type { PostContent } from '../posts/content'
import type { Picture, ResolvedBlock } from '../reading/views'
import { enoughRelatedLinks, type Finding, socialSize, titleFits } from './list'

/** What the article's own text does not tell. */
export type Surroundings = {
  /** The related-link blocks in the order of the document, as readers would get them. */
  blocks: ResolvedBlock[]
  /** Articles that readers may open, of those to which the text links. */
  visiblePostIds: Set<string>
  hero: Picture | null
  /** Whether another article has this title. */
  titleIsTaken: boolean
}

/** Everything that the checks find, in the order in which an author meets it. */
export function findProblems(content: PostContent, around: Surroundings): Finding[] {
  return [
    ...ofTitle(content, around),
    ...ofDetails(content, around),
    ...ofHeadings(content.body),
    ...ofPictures(content.body),
    ...ofLinks(content.body, around),
    ...ofBlocks(content.body, around),
  ]
}

function ofTitle({ title, seoTitle }: PostContent, { titleIsTaken }: Surroundings): Finding[] {
  const shown = seoTitle || title
  return [
    ...when(shown.length > titleFits, {
      check: 'long-title',
      message: `The title has ${shown.length} characters. Search results show about ${titleFits}.`,
      place: { field: 'title' },
    }),
    ...when(titleIsTaken, {
      check: 'same-title',
      message: 'Another article has the same title.',
      place: { field: 'title' },
    }),
  ]
}

function ofDetails(content: PostContent, { hero }: Surroundings): Finding[] {
  const isSmall = hero && (hero.width < socialSize.width || hero.height < socialSize.height)
  return [
    ...when(content.standfirst.trim() === '' && shortAnswerIn(content.body) === '', {
      check: 'standfirst',
      message: 'There is neither a standfirst nor a short answer. Readers look for one first.',
      place: { field: 'standfirst' },
    }),
    ...when(content.sectionId === null, {
      check: 'section',
      message: 'The article is in no section.',
      place: { field: 'section' },
    }),
    ...when(hero !== null && content.heroAlt.trim() === '', {
      check: 'alt-text',
      message: 'The hero image has no alt text.',
      place: { field: 'hero' },
    }),
    ...when(isSmall === true, {
      check: 'small-hero',
      message: `The hero image is smaller than ${socialSize.width} × ${socialSize.height} pixels, which social cards need.`,
      place: { field: 'hero' },
    }),
  ]
}

/** The title is the heading of the first level. */
function ofHeadings(body: DocumentJson): Finding[] {
  let level = 1
  return placed(body).flatMap(({ node, path }) => {
    if (node.type !== 'heading') return []
    const before = level
    level = Number(node.attrs?.level)
    return when(level > before + 1, {
      check: 'heading-levels',
      message: `A heading ${level} stands right below a heading ${before}.`,
      place: { path },
    })
  })
}

function ofPictures(body: DocumentJson): Finding[] {
  return placed(body).flatMap(({ node, path }) => {
    if (node.type !== 'image') return []
    return when(ImageAttributes.parse(node.attrs).alt.trim() === '', {
      check: 'alt-text',
      message: 'A picture has no alt text.',
      place: { path },
    })
  })
}

function ofLinks(body: DocumentJson, { visiblePostIds }: Surroundings): Finding[] {
  return placed(body).flatMap(({ node, path }) => {
    const href = node.marks?.find(({ type }) => type === 'link')?.attrs?.href
    const postId = typeof href === 'string' ? postIdIn(href) : null
    return when(postId !== null && !visiblePostIds.has(postId), {
      check: 'hidden-links',
      message: `“${node.text}” links to an article that readers cannot open.`,
      place: { path },
    })
  })
}

function ofBlocks(body: DocumentJson, { blocks }: Surroundings): Finding[] {
  const places = placed(body).filter(({ node }) => node.type === 'relatedLinkBlock')
  const links = blocks.reduce((sum, block) => sum + block.links.length, 0)
  return [
    ...places.flatMap(({ path }, index) =>
      when(blocks[index]?.links.length === 0, {
        check: 'empty-blocks',
        message: 'A related-link block has nothing that readers could open.',
        place: { path },
      }),
    ),
    ...when(links < enoughRelatedLinks, {
      check: 'few-related-links',
      message: `Readers get ${links === 0 ? 'no' : links} related ${links === 1 ? 'link' : 'links'}. ${enoughRelatedLinks} are a good number.`,
      place: null,
    }),
  ]
}

function when(isSo: boolean, finding: Finding): Finding[] {
  return isSo ? [finding] : []
}

/** Every node with its place: the number of the child at each level on the way down. */
function placed(node: NodeJson, path: number[] = []): { node: NodeJson; path: number[] }[] {
  return [
    { node, path },
    ...(node.content ?? []).flatMap((child, index) => placed(child, [...path, index])),
  ]
}
