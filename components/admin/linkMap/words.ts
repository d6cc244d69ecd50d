import type { MappedLinks } from '@/domain/linkMap/openMap'

export function counted(count: number, noun: 'link' | 'article') {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`
}

/** What a part of the map says of itself when it is pointed at, or read out. */
export function sentenceOf({ from, to, links }: MappedLinks) {
  const count = counted(links, 'link')
  return from.id === to.id
    ? `${count} within ${from.name}`
    : `${count} from ${from.name} to ${to.name}`
}
