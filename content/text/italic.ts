import { markInputRule } from '@tiptap/core'
import { Italic } from '@tiptap/extension-italic'

/** As in Markdown, the signs stand at words: `2 * 3 * 4` is arithmetic, and keeps its own. */
export const ItalicMark = Italic.extend({
  addInputRules() {
    return [/(?:^|\s)(\*([^\s*](?:[^*]*[^\s*])?)\*)$/, /(?:^|\s)(_([^\s_](?:[^_]*[^\s_])?)_)$/].map(
      (find) => markInputRule({ find, type: this.type }),
    )
  },
})
