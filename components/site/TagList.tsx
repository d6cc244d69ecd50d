import type { NameLink } from '@/domain/reading/views'

export function TagList({ tags }: { tags: NameLink[] }) {
  if (tags.length === 0) return null
  return (
    <ul aria-label="Tags" className="tags furniture">
      {tags.map((tag) => (
        <li key={tag.id}>
          <a href={tag.href} rel="tag">
            {tag.name}
          </a>
        </li>
      ))}
    </ul>
  )
}
