import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ask } from '../support/ask'
import { aBody, aPublishedPost, openNewsroom, publish } from '../support/newsroom'
import { type Site, startSite } from '../support/site'
import { embed } from '../support/views'

let newsroom: Awaited<ReturnType<typeof openNewsroom>>
let site: Site
let postId: string

beforeAll(async () => {
  newsroom = await openNewsroom()
  postId = await aPublishedPost(newsroom.editor, { title: 'It', slug: 'it', body: withEmbed })
  const headline = 'Why does <iframe src="/embed/ matter?'
  await aPublishedPost(newsroom.editor, { title: headline, slug: 'other' })
  site = await startSite({ dataDir: newsroom.dataDir })
})

afterAll(async () => {
  await site.stop()
  await newsroom.close()
})

const withEmbed = aBody('Some words.', embed({ title: 'A video' }))

describe('a public page', () => {
  test('may frame nothing but this site, and only where it has an embed', async () => {
    expect(await policyOf('/it')).toMatch(/; frame-src 'self';/)
    expect(await policyOf('/it')).not.toMatch(/https?:|\*|unsafe/)
    for (const path of ['/', '/other', '/nothing-here']) {
      expect(await policyOf(path), path).toContain("frame-src 'none'")
    }
    await publish(newsroom.editor, postId, { body: aBody('Some words.') })
    expect(await policyOf('/it')).toContain("frame-src 'none'")
    await publish(newsroom.editor, postId, { body: withEmbed })
    expect(await policyOf('/it')).toContain("frame-src 'self'")
  })

  test('has no script for its embeds', async () => {
    const html = (await ask(site.url, '/it')).bytes.toString()
    expect(html).toContain('<iframe src="/embed/youtube/dQw4w9WgXcQ"')
    expect(html.match(/<script[^>]*>/g)).toEqual(['<script type="application/ld+json">'])
  })
})

describe('the page in the frame of an embed', () => {
  test('loads nothing of another site, and may be framed by this one only', async () => {
    const { status, bytes } = await ask(site.url, '/embed/youtube/dQw4w9WgXcQ')
    expect(status).toBe(200)
    expect(bytes.toString()).toContain('<a href="/embed/youtube/dQw4w9WgXcQ?load">')
    expect(bytes.toString()).not.toMatch(/https?:|<script|<iframe/)
    const policy = await policyOf('/embed/youtube/dQw4w9WgXcQ')
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("frame-ancestors 'self'")
    expect(policy).not.toMatch(/frame-src|script-src|https?:|unsafe/)
  })

  test.each([
    ['/embed/youtube/dQw4w9WgXcQ/90?load', 'https://www.youtube-nocookie.com'],
    ['/embed/vimeo/76979871?load', 'https://player.vimeo.com'],
    ['/embed/x/ada/20?load', 'https://platform.twitter.com'],
    ['/embed/instagram/p/C8abcde?load', 'https://www.instagram.com'],
    ['/embed/tiktok/@ada/7106594312292453675?load', 'https://www.tiktok.com'],
    ['/embed/bluesky/ada.example/3kabcdefghij2?load', 'https://embed.bsky.app'],
    ['/embed/reddit/ballet/1abcde?load', 'https://embed.reddit.com'],
    ['/embed/spotify/track/4uLU6hMCjMI75M1A2tKUQC?load', 'https://open.spotify.com'],
  ])('%s may frame %s, and nothing else', async (path, origin) => {
    const html = (await ask(site.url, path)).bytes.toString()
    expect(html).toMatch(/<iframe src="[^"]*" title="[^"]*" sandbox="allow-scripts /)
    expect(html).toContain(`<iframe src="${origin}/`)
    expect(html).not.toContain('allow-top-navigation')
    expect(await policyOf(path)).toContain(`; frame-src ${origin};`)
  })

  test('is no page of this site: opened by itself, it leads to the original', async () => {
    const headers = { 'sec-fetch-dest': 'document' }
    for (const end of ['', '?load']) {
      expect(await ask(site.url, `/embed/youtube/dQw4w9WgXcQ${end}`, { headers })).toMatchObject({
        status: 302,
        headers: { location: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ' },
      })
    }
    const { headers: sent } = await ask(site.url, '/embed/youtube/dQw4w9WgXcQ')
    expect(sent['x-robots-tag']).toBe('noindex')
  })

  test.each([
    '/embed/youtube/nothing',
    '/embed/youtube/dQw4w9WgXcQ"><script>',
    '/embed/youtube/dQw4w9WgXcQ?load&more',
    '/embed/elsewhere/dQw4w9WgXcQ',
    '/embed/constructor/dQw4w9WgXcQ',
    '/embed/https://evil.example/',
    '/embed/',
  ])('%j is not found', async (path) => {
    expect((await ask(site.url, encodeURI(path))).status).toBe(404)
  })
})

async function policyOf(path: string) {
  return String((await ask(site.url, path)).headers['content-security-policy'])
}
