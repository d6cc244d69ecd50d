import type { Part } from '../part'
import { AnswerNode, QuestionListNode, QuestionNode } from './nodes'

export const questions: Part = { extensions: [QuestionListNode, QuestionNode, AnswerNode] }
