import type { Part } from '../part'
import { ShortAnswerNode } from './node'

export const shortAnswer: Part = { extensions: [ShortAnswerNode] }
