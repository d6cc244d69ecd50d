import type { Part } from '../part'
import { LinkMark } from './mark'
import { referencesIn } from './reference'

export const link: Part = {
  extensions: [LinkMark],
  references: {
    link: ({ href }) => (typeof href === 'string' ? referencesIn(href) : {}),
  },
}
