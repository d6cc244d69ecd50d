import { eq } from 'drizzle-orm'
import { cacheLife } from 'next/cache'
import { notFound, permanentRedirect } from 'next/navigation'
import { shows } from '@/cache/shows'
import { db } from '@/db/client'
import { posts } from '@/db/schema'

export function generateStaticParams() {
  return [{ slug: '-' }]
}
async function read(slug: string) {
  'use cache'
  cacheLife('max')
  if (slug === '-') return null
  if (slug === 'old') return { to: '/new' }
  const [post] = await db().select().from(posts).where(eq(posts.slug, slug))
  console.log('render', slug)
  if (!post) return null
  shows([`post:${post.id}`])
  return { title: post.title }
}
export async function generateMetadata({ params }: PageProps<'/[slug]'>) {
  const { slug } = await params
  const a = await read(slug)
  return { title: a && 'title' in a ? a.title : 'x' }
}
export default async function Page({ params }: PageProps<'/[slug]'>) {
  const { slug } = await params
  const article = await read(slug)
  if (!article) notFound()
  if ('to' in article) permanentRedirect(article.to ?? '/')
  return <h1>{article.title}</h1>
}
