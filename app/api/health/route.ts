import { connection, NextResponse } from 'next/server'
import { isHealthy } from '@/domain/site'

/** For whatever watches the site: 200 while it can serve, else 503. */
export async function GET() {
  await connection()
  const ok = await isHealthy()
  const headers = { 'cache-control': 'no-store' }
  return NextResponse.json({ ok }, { status: ok ? 200 : 503, headers })
}
