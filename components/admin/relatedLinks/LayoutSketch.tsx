import type { BlockLayout } from '@/content/relatedLinkBlock/block'

/** A drawing of a layout, in the colour of the text around it. */
export function LayoutSketch({ layout }: { layout: BlockLayout }) {
  return (
    <svg viewBox="0 0 48 30" aria-hidden="true" className="h-9 w-full opacity-70">
      {layout === 'line' && (
        <>
          <Bars ys={[2, 7, 23, 28]} width={48} opacity={0.3} />
          <rect x="0" y="13" width="34" height="4" rx="1" fill="currentColor" />
        </>
      )}
      {layout === 'list' && (
        <>
          <rect x="0" y="2" width="16" height="3" rx="1" fill="currentColor" opacity="0.4" />
          <Bars ys={[10, 18, 26]} width={40} opacity={1} />
        </>
      )}
      {layout === 'cards' &&
        [0, 17, 34].map((x) => (
          <g key={x} fill="currentColor">
            <rect x={x} y="2" width="14" height="15" rx="1.5" opacity="0.4" />
            <rect x={x} y="20" width="14" height="2.5" rx="1" />
            <rect x={x} y="25" width="9" height="2.5" rx="1" />
          </g>
        ))}
    </svg>
  )
}

function Bars({ ys, width, opacity }: { ys: number[]; width: number; opacity: number }) {
  return ys.map((y) => (
    <rect key={y} y={y} width={width} height="2" rx="1" fill="currentColor" opacity={opacity} />
  ))
}
