import type { Part } from '../part'
import { LinkMark } from './mark'
import { postIdIn } from './reference'

export const link: Part = {
  extensions: [LinkMark],
  references: {
    link: ({ href }) => {
      if (typeof href !== 'string') return {}
      const postId = postIdIn(href)
      return postId ? { postIds: [postId] } : { urls: [href] }
    },
  },
}
