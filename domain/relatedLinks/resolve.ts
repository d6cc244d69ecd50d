import { untilTags } from '@/cache/moments'
import { blockTag, postTag } from '@/cache/tags'
import type { DocumentJson } from '@/content/document'
import { referencesOf } from '@/content/references'
import { publishedCards } from '@/db/posts/cards'
import type { ResolvedBlock } from '../reading/views'
import { timeForReaders } from './clock'
import { targetPostIds } from './content'
import { fill } from './fill'
import { inFillingOrder } from './fillingOrder'
import { linkTo, type PickedLink, pickLinks } from './pick'
import { blocksPlacedIn, type EditedBlock, type PlacedBlock } from './placed'
import { type ShowingArticle, sourceOf } from './sources'

type Article = ShowingArticle & { body: DocumentJson }

/** A block, and the links that it has got so far. */
type Filled = { block: PlacedBlock; links: PickedLink[] }

export type ResolvedBlocks = {
  /** In the order of the document; a block may have no links, and then renders nothing. */
  blocks: ResolvedBlock[]
  /** The articles that they show. */
  shownIds: Set<string>
  tags: string[]
}

/**
 * Resolves the related-link blocks of an article as readers see them: first the picked links of all
 * blocks are placed, then rules put in what is missing. No target is shown twice, nor one to which the text
 * links, nor one that readers may not open.
 */
export async function resolveBlocks(
  article: Article,
  edited: EditedBlock | null = null,
): Promise<ResolvedBlocks> {
  const now = await timeForReaders()
  const { placed, moments } = await blocksPlacedIn(article.body, now, edited)
  const picked = placed.flatMap(({ links }) => targetPostIds(links))
  const { text } = referencesOf(article.body)
  const around = { cards: await publishedCards(picked), selfId: article.id, text }
  const links = pickLinks(placed, around)
  const filled = placed.map((block, index) => ({ block, links: links[index] ?? [] }))
  const filledTags = await fillAll(filled, article, text.postIds)
  return {
    blocks: filled.map(shownOf),
    shownIds: new Set(filled.flatMap(postIdsOf)),
    tags: [
      ...placed.flatMap(({ sharedBlockId }) => (sharedBlockId ? blockTag(sharedBlockId) : [])),
      // Targets that readers may not open are noted too: they appear when they are published.
      ...picked.map(postTag.link),
      ...filled.flatMap(tagsOfShown),
      ...filledTags,
      ...untilTags(moments, now),
    ],
  }
}

async function fillAll(
  all: Filled[],
  article: ShowingArticle,
  inText: string[],
): Promise<string[]> {
  const tags: string[] = []
  for (const one of inFillingOrder(all)) {
    const { rule } = one.block
    const source = rule && sourceOf(rule.source, article)
    if (!rule || !source) continue
    const taken = new Set([article.id, ...inText, ...all.flatMap(postIdsOf)])
    const howMany = rule.count - one.links.length
    const found = await fill({ rule, source, howMany, taken })
    const cards = await publishedCards(found.ids)
    const unlabelled = { label: null, rel: [] }
    one.links.push(
      ...found.ids.flatMap((id) => {
        const card = cards.get(id)
        return card ? [linkTo(card, unlabelled)] : []
      }),
    )
    tags.push(...found.tags)
  }
  return tags
}

/** Only cards show a picture. */
function shownOf({ block: { sharedBlockId, layout, heading }, links }: Filled): ResolvedBlock {
  const withPictures = layout === 'cards'
  return {
    blockId: sharedBlockId,
    layout,
    heading,
    links: links.map(({ card, ...link }) => ({
      ...link,
      card: card && { id: card.id, hero: withPictures ? card.hero : null },
    })),
  }
}

function postIdsOf({ links }: Filled): string[] {
  return links.flatMap(({ card }) => card?.id ?? [])
}

/** A label of a link's own hides the headline. */
function tagsOfShown({ block, links }: Filled): string[] {
  return links.flatMap(({ card, label }) => {
    if (card === null) return []
    const tags = [postTag.link(card.id)]
    if (label === card.title) tags.push(postTag.headline(card.id))
    if (block.layout === 'cards') tags.push(postTag.picture(card.id))
    return tags
  })
}
