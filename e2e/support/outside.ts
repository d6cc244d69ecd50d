/** The outside pages of `seedOutside.ts`, and what the checker found of them. */
export const outside = {
  gone: 'https://gone.example/page',
  moved: 'https://moved.example/old',
  movedTo: 'https://moved.example/new',
  reason: 'Its site says that there is no such page (404).',
}
