export default function DashboardPage() {
  return <h1>Throughline</h1>
}
