import type { NameLink } from '@/domain/reading/views'

export function TagList({ tags }: { tags: NameLink[] }) {
  if (tags.length === 0) return null
  return (
    <ul aria-label="Tags" className="flex flex-wrap gap-x-5 gap-y-1 text-small">
      {tags.map((tag) => (
        <li key={tag.id}>
          <a href={tag.href} rel="tag" className="link">
            {tag.name}
          </a>
        </li>
      ))}
    </ul>
  )
}
