import { Extension } from '@tiptap/core'

/** Readers get a heading at a level without gaps above it; this finds the one that its author chose. */
export const ChosenLevel = Extension.create({
  name: 'chosenLevel',

  addGlobalAttributes() {
    return [
      {
        types: ['heading'],
        attributes: {
          level: {
            rendered: false,
            parseHTML: (element) => Number(element.dataset.level ?? element.tagName.slice(1)),
          },
        },
      },
    ]
  },
})
