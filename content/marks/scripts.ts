import { Mark } from '@tiptap/core'

/** Above the line, as in 10⁶. Nothing stands above and below it at once. */
export const SuperscriptMark = Mark.create({
  name: 'superscript',
  excludes: 'superscript subscript',
  /** Typing after a power goes on in the line. */
  inclusive: false,
  parseHTML: () => [{ tag: 'sup' }],
  renderHTML: () => ['sup', 0],

  addKeyboardShortcuts() {
    return { 'Mod-.': () => this.editor.commands.toggleMark(this.name) }
  },
})

/** Below the line, as in H₂O. */
export const SubscriptMark = Mark.create({
  name: 'subscript',
  excludes: 'superscript subscript',
  inclusive: false,
  parseHTML: () => [{ tag: 'sub' }],
  renderHTML: () => ['sub', 0],

  addKeyboardShortcuts() {
    return { 'Mod-,': () => this.editor.commands.toggleMark(this.name) }
  },
})
