import { Editor } from '@tiptap/core'
import StarterKit from '@tiptap/starter-kit'
import { texts } from '../article'

/** Tiptap as its starter kit makes it, with the words of the long article and nothing else. */
const element = document.createElement('main')
document.body.append(element)
new Editor({
  element,
  extensions: [StarterKit],
  content: {
    type: 'doc',
    content: texts.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
  },
})
