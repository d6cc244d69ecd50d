import type { Part } from '../part'
import { PullQuoteNode } from './node'

export const pullQuote: Part = { extensions: [PullQuoteNode] }
