import HorizontalRule from '@tiptap/extension-horizontal-rule'
import type { Part } from '../part'

const DividerNode = HorizontalRule.extend({ group: 'part' })

export const divider: Part = { extensions: [DividerNode] }
