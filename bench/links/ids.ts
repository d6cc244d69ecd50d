const groups = {
  user: '0001',
  author: '0002',
  section: '0003',
  post: '0004',
  block: '0005',
  slot: '0006',
}

export function idOf(kind: keyof typeof groups, number: number) {
  return `01900000-${groups[kind]}-7000-8000-${String(number).padStart(12, '0')}`
}
