import type { NodeJson } from '@/content/document'
import type { PictureName } from './artwork/pictures'
import type { ArticleKey, AuthorKey, SectionKey, TagKey } from './keys'

export type DemoArticle = {
  key: ArticleKey
  title: string
  standfirst: string
  section: SectionKey
  tags: TagKey[]
  authors: AuthorKey[]
  hero: PictureName
  heroCaption: string
  seoDescription?: string
  body: NodeJson[]
} & (
  | { status: 'draft' }
  | {
      status: 'published'
      /** Days before the seeding. */
      publishedDaysAgo: number
      updatedDaysAgo?: number
      /** Changes that readers don't see yet. */
      workingDraft?: { standfirst: string; body: NodeJson[] }
    }
  | { status: 'archived'; publishedDaysAgo: number }
)
