import type { Named } from '@/domain/relatedLinks/mentioned'

/** The names of what rules and slots speak of, by their id. */
export type Names = ReadonlyMap<string, string>

export function byId(named: Named[]): Names {
  return new Map(named.map(({ id, name }) => [id, name]))
}

export function nameOf(id: string, names: Names): string {
  return names.get(id) ?? 'something that does not exist any more'
}
