import { OrderedList } from '@tiptap/extension-list'
import { z } from 'zod'
import { validated } from '../attribute'

const Start = z.int()

/** Numbered in the page's own way: a list says where it begins, and not how its numbers look. */
export const OrderedListNode = OrderedList.extend({
  // Tiptap's would make a list of pasted text that begins with a number, in code and questions too.
  addProseMirrorPlugins: () => [],

  addAttributes() {
    return {
      start: {
        default: 1,
        validate: validated(Start),
        parseHTML: (element: HTMLElement) =>
          Start.catch(1).parse(Number(element.getAttribute('start') ?? 1)),
      },
    }
  },
})
