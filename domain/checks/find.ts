import type { DocumentJson, NodeJson } from '@/content/document'
import { GalleryAttributes } from '@/content/gallery/images'
import { headlineLevel, skipsLevel } from '@/content/heading/levels'
import { ImageAttributes } from '@/content/image/node'
import { postIdIn } from '@/content/link/reference'
import { linkOf } from '@/content/linkChange/target'
import { sourceOf, wordsOfSource } from '@/content/quotation/source'
import { RelatedLinkBlockAttributes } from '@/content/relatedLinkBlock/block'
import { shortAnswerIn } from '@/content/shortAnswer/split'
import type { PostContent } from '../posts/content'
import type { Picture, ResolvedBlock } from '../reading/views'
import { type Finding, fitsSocialCards, socialSize, titleFits } from './list'

/** What the article's own text does not tell. */
export type Surroundings = {
  /** The related-link blocks in the order of the document, as readers would get them. */
  blocks: ResolvedBlock[]
  /** Articles that readers may open, of those to which the article links. */
  visiblePostIds: Set<string>
  /** Addresses of this site in its links under which there is nothing. */
  deadAddresses: Set<string>
  hero: Picture | null
  /** Whether another article has this title, or this slug: its own or the one that it would get. */
  taken: { title: boolean; slug: boolean }
  leastRelatedLinks: number
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

function ofTitle({ title, slug, seoTitle }: PostContent, { taken }: Surroundings): Finding[] {
  const shown = seoTitle || title
  return [
    ...when(shown.length > titleFits, {
      check: 'long-title',
      message: `The title has ${shown.length} characters. Search results show about ${titleFits}.`,
      place: { field: seoTitle ? 'seoTitle' : 'title' },
    }),
    ...when(taken.title, {
      check: 'same-title',
      message: 'Another article has the same title.',
      place: { field: 'title' },
    }),
    // Where the title is the same, so is the slug that is made of it.
    ...when(taken.slug && (slug !== '' || !taken.title), {
      check: 'same-slug',
      message: `Another article has the slug ${slug ? `“${slug}”` : 'that is made of this title'}.`,
      place: { field: 'slug' },
    }),
  ]
}

function ofDetails(content: PostContent, { hero }: Surroundings): Finding[] {
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
      place: { field: 'heroAlt' },
    }),
    ...when(hero !== null && !fitsSocialCards(hero), {
      check: 'small-hero',
      message: `The hero image is smaller than ${socialSize.width} × ${socialSize.height} pixels, which social cards need.`,
      place: { field: 'hero' },
    }),
  ]
}

function ofHeadings(body: DocumentJson): Finding[] {
  let level = headlineLevel
  return placed(body).flatMap(({ node, path }) => {
    if (node.type !== 'heading') return []
    const before = level
    level = Number(node.attrs?.level)
    return when(skipsLevel(before, level), {
      check: 'heading-levels',
      message: `A heading ${level} stands right below ${before === headlineLevel ? 'the title' : `a heading ${before}`}.`,
      place: { path },
    })
  })
}

function ofPictures(body: DocumentJson): Finding[] {
  return placed(body).flatMap(({ node, path }) => {
    if (node.type === 'image') {
      return when(ImageAttributes.parse(node.attrs).alt.trim() === '', {
        check: 'alt-text',
        message: 'A picture has no alt text.',
        place: { path },
      })
    }
    if (node.type !== 'gallery') return []
    const { images } = GalleryAttributes.parse(node.attrs)
    const silent = images.filter(({ alt }) => alt.trim() === '').length
    return when(silent > 0, {
      check: 'alt-text',
      message: `${silent} of the ${images.length} pictures of a gallery ${silent === 1 ? 'has' : 'have'} no alt text.`,
      place: { path },
    })
  })
}

function ofLinks(body: DocumentJson, { visiblePostIds, deadAddresses }: Surroundings): Finding[] {
  return placed(body).flatMap(({ node, path }) => {
    const href = linkOf(node)
    if (href === null) return []
    const words = node.text ?? wordsOfSource(sourceOf(node.attrs))
    const postId = postIdIn(href)
    return [
      ...when(postId !== null && !visiblePostIds.has(postId), {
        check: 'hidden-links',
        message: `“${words}” links to an article that readers cannot open.`,
        place: { path },
      }),
      ...when(deadAddresses.has(href), {
        check: 'hidden-links',
        message: `“${words}” links to ${href}, where readers find no article.`,
        place: { path },
      }),
    ]
  })
}

function ofBlocks(body: DocumentJson, around: Surroundings): Finding[] {
  const { blocks, leastRelatedLinks } = around
  const places = placed(body).filter(({ node }) => node.type === 'relatedLinkBlock')
  const links = blocks.reduce((sum, block) => sum + block.links.length, 0)
  return [
    ...places.flatMap(({ node, path }, index) => {
      const isEmpty = blocks[index]?.links.length === 0
      const hidden = hiddenLinksOf(node, around)
      return [
        ...when(isEmpty, {
          check: 'empty-blocks',
          message:
            'A related-link block shows nothing: readers cannot open what it leads to, or the article links to it already.',
          place: { path },
        }),
        ...when(!isEmpty && hidden > 0, {
          check: 'hidden-links',
          message: `${hidden === 1 ? 'A related link leads to an article' : `${hidden} related links of a block lead to articles`} that readers cannot open.`,
          place: { path },
        }),
      ]
    }),
    ...when(links < leastRelatedLinks, {
      check: 'few-related-links',
      message: `Readers get ${links === 0 ? 'no' : links} related ${links === 1 ? 'link' : 'links'}, of at least ${leastRelatedLinks}.`,
      // Where there is a block, another link is added to it; else a block at the end.
      place: { path: places.at(-1)?.path ?? [(body.content?.length ?? 1) - 1] },
    }),
  ]
}

/** Those of a shared block are its desk's concern. */
function hiddenLinksOf(block: NodeJson, { visiblePostIds, deadAddresses }: Surroundings) {
  const { sharedBlockId, links } = RelatedLinkBlockAttributes.parse(block.attrs)
  if (sharedBlockId !== null) return 0
  return links.filter(({ target }) =>
    target.kind === 'post' ? !visiblePostIds.has(target.postId) : deadAddresses.has(target.url),
  ).length
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
