import type { Part } from '../part'
import { tableNodes } from './nodes'

export const table: Part = { extensions: tableNodes }
