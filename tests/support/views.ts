import type { DocumentJson, NodeJson } from '@/content/document'
import type { ArticleView, Card, Picture, ResolvedBlock, SiteFrame } from '@/domain/reading/views'

/** View models as public pages get them, without a database. */

export const aSite: SiteFrame = {
  name: 'The Throughline',
  tagline: 'What happened next',
  sections: [{ id: 's1', name: 'Television', href: '/section/television' }],
  countsLinks: true,
}

export const pictureId = '019ab000-0000-7000-8000-000000000001'

export const aPicture: Picture = {
  id: pictureId,
  width: 1600,
  height: 900,
  widths: [480, 960, 1600],
  alt: 'An empty stage',
  caption: 'The last rehearsal',
  credit: 'Photograph: Ada Lund',
}

export function aCard(id: string, title = `Article ${id}`): Card {
  return {
    id,
    href: `/${id}`,
    title,
    standfirst: `All about ${id}.`,
    hero: aPicture,
    section: aSite.sections[0] ?? null,
    authors: [{ id: 'a1', name: 'Ada Lund', href: '/author/ada-lund' }],
    publishedAt: new Date('2026-03-01T09:00:00Z'),
  }
}

export function aBlock(block: Partial<ResolvedBlock> = {}): ResolvedBlock {
  return {
    blockId: null,
    layout: 'line',
    heading: '',
    links: [{ href: '/vikings', label: 'Where are the Vikings now?', rel: '', card: null }],
    ...block,
  }
}

export function anArticleView(view: Partial<ArticleView> = {}): ArticleView {
  return {
    id: 'p1',
    href: '/is-it-cancelled',
    title: 'Is it cancelled?',
    standfirst: 'It is, and here is why.',
    body: aDocument(paragraph('First.')),
    hero: aPicture,
    pictures: {},
    linkedPosts: {},
    blocks: [],
    authors: [
      {
        id: 'a1',
        name: 'Ada Lund',
        href: '/author/ada-lund',
        bio: 'Ada writes about endings.',
        avatar: null,
        links: [{ label: 'Website', url: 'https://ada.example/' }],
      },
    ],
    section: aSite.sections[0] ?? null,
    tags: [{ id: 't1', name: 'Ballet', href: '/tag/ballet' }],
    publishedAt: new Date('2026-03-01T09:00:00Z'),
    updatedAt: new Date('2026-03-04T10:30:00Z'),
    seoTitle: '',
    seoDescription: '',
    more: [aCard('next')],
    ...view,
  }
}

export function aDocument(...content: NodeJson[]): DocumentJson {
  return { type: 'doc', content }
}

export function paragraph(...content: (string | NodeJson)[]): NodeJson {
  return { type: 'paragraph', content: content.map(textNode) }
}

export function heading(level: number, text: string): NodeJson {
  return { type: 'heading', attrs: { level }, content: [textNode(text)] }
}

export function linked(href: string, text: string, ...marks: string[]): NodeJson {
  return {
    type: 'text',
    text,
    marks: [{ type: 'link', attrs: { href } }, ...marks.map((type) => ({ type }))],
  }
}

export function image(attrs: Record<string, unknown> = {}): NodeJson {
  return {
    type: 'image',
    attrs: { mediaId: pictureId, alt: 'Slippers', caption: 'Worn', credit: 'Ada', ...attrs },
  }
}

export function embed(attrs: Record<string, unknown> = {}): NodeJson {
  const source = 'youtube/dQw4w9WgXcQ'
  return { type: 'embed', attrs: { source, shape: 'wide', title: '', mediaId: null, ...attrs } }
}

export function relatedLinkBlock(): NodeJson {
  return {
    type: 'relatedLinkBlock',
    attrs: { sharedBlockId: null, layout: 'line', heading: '', links: [] },
  }
}

function textNode(content: string | NodeJson): NodeJson {
  return typeof content === 'string' ? { type: 'text', text: content } : content
}
