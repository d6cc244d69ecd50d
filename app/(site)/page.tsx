import { HomeList, homeMetadata } from './home'

export const generateMetadata = () => homeMetadata(1)

export default function Home() {
  return <HomeList page={1} />
}
