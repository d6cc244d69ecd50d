import { Node } from '@tiptap/core'

/**
 * The article itself. What is of the group `block` may also stand in quotations and lists; what is
 * of the group `part` stands in the article alone, so that there is no table in a list or a table.
 *
 * The alternative without a short answer comes first: an empty article is filled with what the
 * first one asks for.
 */
export const ArticleNode = Node.create({
  name: 'doc',
  topNode: true,
  content: '(block | part)+ | shortAnswer (block | part)+',
})
