import type { Part } from '../part'
import { CalloutNode } from './node'

export const callout: Part = { extensions: [CalloutNode] }
