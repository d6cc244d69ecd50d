import { Strike } from '@tiptap/extension-strike'

/** Tiptap's key for it opens the suggested links here. */
export const StrikeMark = Strike.extend({
  addKeyboardShortcuts() {
    return { 'Mod-Shift-x': () => this.editor.commands.toggleStrike() }
  },
})
