import type { Provider } from '../provider'

/** Whose post it is, by handle or DID, and its key: `ada.example/3kabc…`. */
export const bluesky: Provider = {
  name: 'Bluesky',
  verb: 'Read',
  hosts: ['bsky.app'],
  id: /^(?:did:plc:[a-z2-7]{24}|did:web:[a-z\d.-]{3,253}|(?:[a-z\d-]{1,63}\.){1,8}[a-z\d-]{1,63})\/[a-z2-7]{13}$/,

  recognise({ pathname }) {
    const [, who, post] = /^\/profile\/([^/]+)\/post\/([^/]+)\/?$/.exec(pathname) ?? []
    return { id: `${who?.toLowerCase()}/${post}`, shape: 'post' }
  },

  original(id) {
    const [who, post] = id.split('/')
    return `https://bsky.app/profile/${who}/post/${post}`
  },

  frame(id) {
    const [who, post] = id.split('/')
    return `https://embed.bsky.app/embed/${who}/app.bsky.feed.post/${post}`
  },
}
