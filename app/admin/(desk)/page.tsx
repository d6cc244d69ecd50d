import { Desk } from '@/components/admin/Desk'
import { DeskHeader } from '@/components/admin/DeskHeader'

export default function DashboardPage() {
  return (
    <Desk>
      <DeskHeader title="Dashboard" />
    </Desk>
  )
}
