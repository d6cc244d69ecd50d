/** Where the article is found, for those who have it on paper. */
export function PrintedAddress({ url }: { url: string }) {
  return <p className="frame mt-8 hidden text-small print:block">{url}</p>
}
