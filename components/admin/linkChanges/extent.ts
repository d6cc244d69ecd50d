/** Such as "12 articles and 1 shared block". */
export function extentOf({ articles, blocks }: { articles: number; blocks: number }) {
  const parts = [
    articles > 0 && counted(articles, 'article', 'articles'),
    blocks > 0 && counted(blocks, 'shared block', 'shared blocks'),
  ].filter(Boolean)
  return parts.length > 0 ? parts.join(' and ') : 'Nothing'
}

export function counted(count: number, one: string, many: string) {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`
}
