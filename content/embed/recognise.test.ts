import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ProviderKey, providers } from './providers'
import { recogniseEmbed, shortLinkOf } from './recognise'
import { embedded } from './source'

describe('an address is recognised as', () => {
  test.each([
    // YouTube
    ['https://www.youtube.com/watch?v=dQw4w9WgXcQ', 'youtube/dQw4w9WgXcQ', 'wide'],
    [
      'http://youtube.com/watch?feature=shared&v=dQw4w9WgXcQ&list=PL1',
      'youtube/dQw4w9WgXcQ',
      'wide',
    ],
    ['https://m.youtube.com/watch?v=dQw4w9WgXcQ&t=1m30s', 'youtube/dQw4w9WgXcQ/90', 'wide'],
    ['https://music.youtube.com/watch?v=dQw4w9WgXcQ', 'youtube/dQw4w9WgXcQ', 'wide'],
    ['https://youtu.be/dQw4w9WgXcQ?si=abc', 'youtube/dQw4w9WgXcQ', 'wide'],
    ['https://youtu.be/dQw4w9WgXcQ?t=42', 'youtube/dQw4w9WgXcQ/42', 'wide'],
    ['https://www.youtube.com/watch?v=dQw4w9WgXcQ#t=1h2m3s', 'youtube/dQw4w9WgXcQ/3723', 'wide'],
    ['https://www.youtube.com/embed/dQw4w9WgXcQ?start=7', 'youtube/dQw4w9WgXcQ/7', 'wide'],
    ['https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ', 'youtube/dQw4w9WgXcQ', 'wide'],
    ['https://www.youtube.com/live/dQw4w9WgXcQ?feature=share', 'youtube/dQw4w9WgXcQ', 'wide'],
    ['https://www.youtube.com/shorts/a-b_c1234_5', 'youtube/shorts/a-b_c1234_5', 'tall'],
    // Vimeo
    ['https://vimeo.com/76979871', 'vimeo/76979871', 'wide'],
    ['https://vimeo.com/76979871/8272103f6e?share=copy', 'vimeo/76979871/8272103f6e', 'wide'],
    ['https://player.vimeo.com/video/76979871?h=8272103f6e', 'vimeo/76979871/8272103f6e', 'wide'],
    ['https://vimeo.com/channels/staffpicks/76979871', 'vimeo/76979871', 'wide'],
    ['https://vimeo.com/groups/shorts/videos/76979871', 'vimeo/76979871', 'wide'],
    ['https://vimeo.com/showcase/123/video/76979871', 'vimeo/76979871', 'wide'],
    // X
    [
      'https://x.com/ada_lund/status/1234567890123456789?s=20',
      'x/ada_lund/1234567890123456789',
      'post',
    ],
    ['https://twitter.com/ada/status/20', 'x/ada/20', 'post'],
    ['https://mobile.twitter.com/ada/statuses/20/photo/1', 'x/ada/20', 'post'],
    ['https://x.com/i/web/status/20', 'x/i/20', 'post'],
    // Instagram
    ['https://www.instagram.com/p/C8abc-_d/', 'instagram/p/C8abc-_d', 'tall'],
    ['https://www.instagram.com/ada.lund/p/C8abc-_d/?igsh=x', 'instagram/p/C8abc-_d', 'tall'],
    ['https://www.instagram.com/reel/C8abc-_d/?igshid=x', 'instagram/reel/C8abc-_d', 'tall'],
    ['https://instagram.com/reels/C8abc-_d', 'instagram/reel/C8abc-_d', 'tall'],
    ['https://www.instagram.com/p/C8abc-_d/embed/captioned/', 'instagram/p/C8abc-_d', 'tall'],
    // TikTok
    [
      'https://www.tiktok.com/@ada.lund/video/7106594312292453675?lang=en',
      'tiktok/@ada.lund/7106594312292453675',
      'tall',
    ],
    ['https://www.tiktok.com/embed/v2/7106594312292453675', 'tiktok/@/7106594312292453675', 'tall'],
    ['https://m.tiktok.com/v/7106594312292453675.html', 'tiktok/@/7106594312292453675', 'tall'],
    // Bluesky
    [
      'https://bsky.app/profile/Ada.example.com/post/3kabcdefghij2',
      'bluesky/ada.example.com/3kabcdefghij2',
      'post',
    ],
    [
      'https://bsky.app/profile/did:plc:z72i7hdynmk6r22z27h6tvur/post/3kabcdefghij2',
      'bluesky/did:plc:z72i7hdynmk6r22z27h6tvur/3kabcdefghij2',
      'post',
    ],
    // Reddit
    ['https://www.reddit.com/r/ballet/comments/1abcde/who_is_she/', 'reddit/ballet/1abcde', 'post'],
    ['https://old.reddit.com/r/ballet/comments/1abcde', 'reddit/ballet/1abcde', 'post'],
    [
      'https://www.reddit.com/r/ballet/comments/1abcde/who_is_she/k2def3/?context=3',
      'reddit/ballet/1abcde/k2def3',
      'post',
    ],
    [
      'https://www.reddit.com/r/ballet/comments/1abcde/comment/k2def3/',
      'reddit/ballet/1abcde/k2def3',
      'post',
    ],
    ['https://www.reddit.com/user/ada/comments/1abcde/mine/', 'reddit/u_ada/1abcde', 'post'],
    // Spotify
    [
      'https://open.spotify.com/track/4uLU6hMCjMI75M1A2tKUQC?si=abc',
      'spotify/track/4uLU6hMCjMI75M1A2tKUQC',
      'bar',
    ],
    [
      'https://open.spotify.com/intl-de/album/4uLU6hMCjMI75M1A2tKUQC',
      'spotify/album/4uLU6hMCjMI75M1A2tKUQC',
      'list',
    ],
    [
      'https://open.spotify.com/intl-pt-br/episode/4uLU6hMCjMI75M1A2tKUQC',
      'spotify/episode/4uLU6hMCjMI75M1A2tKUQC',
      'bar',
    ],
    [
      'https://open.spotify.com/embed/show/4uLU6hMCjMI75M1A2tKUQC',
      'spotify/show/4uLU6hMCjMI75M1A2tKUQC',
      'list',
    ],
    [
      'https://open.spotify.com/playlist/4uLU6hMCjMI75M1A2tKUQC',
      'spotify/playlist/4uLU6hMCjMI75M1A2tKUQC',
      'list',
    ],
  ])('%s', (address, source, shape) => {
    expect(recogniseEmbed(address)).toEqual({ source, shape })
  })
})

describe('nothing is recognised in', () => {
  test.each([
    ['a page with more than one thing', 'https://www.youtube.com/@ada'],
    ['a list of videos', 'https://www.youtube.com/playlist?list=PL123'],
    ['a profile', 'https://x.com/ada'],
    ['a site with a similar name', 'https://youtube.com.evil.example/watch?v=dQw4w9WgXcQ'],
    [
      'a site that has the other in its user name',
      'https://www.youtube.com@evil.example/watch?v=dQw4w9WgXcQ',
    ],
    ['another port', 'https://www.youtube.com:8443/watch?v=dQw4w9WgXcQ'],
    ['another host of the same company', 'https://accounts.youtube.com/watch?v=dQw4w9WgXcQ'],
    ['a script', 'javascript:location="https://youtu.be/dQw4w9WgXcQ"'],
    ['data', 'data:text/html,https://youtu.be/dQw4w9WgXcQ'],
    ['an id with markup', 'https://www.youtube.com/watch?v=%22%3E%3Cscript%3E'],
    ['an id with a path', 'https://youtu.be/..%2F..%2Fredirect'],
    ['an id that is too long', 'https://youtu.be/dQw4w9WgXcQQ'],
    ['a path that leads out', 'https://open.spotify.com/track/../logout'],
    [
      'a handle that is an address',
      'https://bsky.app/profile/evil.example%2F@x/post/3kabcdefghij2',
    ],
    ['a community with a query', 'https://www.reddit.com/r/a%3Fb/comments/1abcde'],
    ['a sentence', 'See https://youtu.be/dQw4w9WgXcQ'],
    ['two addresses', 'https://youtu.be/dQw4w9WgXcQ\nhttps://youtu.be/dQw4w9WgXcQ'],
    ['nothing', ''],
  ])('%s', (_what, address) => {
    expect(recogniseEmbed(address)).toBe(null)
  })
})

test('whatever an id says, its addresses lead to its own site, and the original back to it', () => {
  for (const [key, { id }] of Object.entries(providers)) {
    fc.assert(
      fc.property(fc.stringMatching(id), (generated) => {
        const source = `${key}/${generated}`
        const shown = embedded(source)
        if (!shown) throw new Error(`${source} names nothing.`)
        expect(recogniseEmbed(shown.original)?.source).toBe(source)
        for (const url of [shown.original, shown.frame]) {
          expect(new URL(url).href).toBe(url)
          expect(url).toMatch(sites[key as ProviderKey])
        }
      }),
    )
  }
})

/** Written out: the code that is tested must not say what is expected. */
const sites: Record<ProviderKey, RegExp> = {
  youtube: /^https:\/\/www\.youtube(-nocookie)?\.com\/[\w?=&/-]+$/,
  vimeo: /^https:\/\/(player\.)?vimeo\.com\/[\w?=&/]+$/,
  x: /^https:\/\/(x|platform\.twitter)\.com\/[\w?=&/.]+$/,
  instagram: /^https:\/\/www\.instagram\.com\/[\w/-]+$/,
  tiktok: /^https:\/\/www\.tiktok\.com\/[\w?=/@.-]+$/,
  bluesky: /^https:\/\/(embed\.)?bsky\.app\/[\w/:.-]+$/,
  reddit: /^https:\/\/(www|embed)\.reddit\.com\/[\w?=/]+$/,
  spotify: /^https:\/\/open\.spotify\.com\/[\w/]+$/,
}

test.each([
  ['https://vm.tiktok.com/ZMabc123/', 'tiktok'],
  ['https://vt.tiktok.com/ZSabc123', 'tiktok'],
  ['https://www.tiktok.com/t/ZTabc123/', 'tiktok'],
  ['https://www.reddit.com/r/ballet/s/AbC123xyz', 'reddit'],
  ['https://redd.it/1abcde', 'reddit'],
  ['https://spotify.link/AbC123', 'spotify'],
  ['https://vm.tiktok.com.evil.example/ZMabc123/', null],
  ['https://youtu.be/dQw4w9WgXcQ', null],
  ['https://t.co/AbC123', null],
])('%s is a short link of %s', (address, key) => {
  expect(shortLinkOf(address)).toBe(key)
})
