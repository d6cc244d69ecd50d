import { and, asc, count, desc, eq, isNotNull, isNull, type SQL, sql } from 'drizzle-orm'
import type { SlotContent } from '@/domain/relatedLinks/slots/content'
import { db, type Tx } from './client'
import { contains } from './contains'
import { relatedLinkBlocks, relatedLinkSlots as slots } from './schema'

export type StoredSlot = typeof slots.$inferSelect

/** The slots that are on, the oldest first: so they follow each other at one place. */
export async function slotsInUse(reader: Tx = db()): Promise<StoredSlot[]> {
  return reader
    .select()
    .from(slots)
    .where(and(eq(slots.isOn, true), isNull(slots.trashedAt)))
    .orderBy(asc(slots.id))
    .all()
}

export async function findSlot(id: string, reader: Tx = db()): Promise<StoredSlot | null> {
  return reader.select().from(slots).where(eq(slots.id, id)).get() ?? null
}

/** The slots, outside the trash, that show a block. */
export async function slotsShowing(blockId: string) {
  return db()
    .select({ id: slots.id, name: slots.name, isOn: slots.isOn })
    .from(slots)
    .where(and(eq(slots.blockId, blockId), isNull(slots.trashedAt)))
    .orderBy(asc(slots.id))
    .all()
}

export async function insertSlot(tx: Tx, content: SlotContent, createdBy: string): Promise<string> {
  const values = { ...content, createdBy }
  return tx.insert(slots).values(values).returning({ id: slots.id }).get().id
}

type Change = Partial<SlotContent> & { version?: number; trashedAt?: Date | null }

export async function updateSlot(tx: Tx, id: string, change: Change) {
  tx.update(slots)
    .set({ ...change, savedAt: new Date() })
    .where(eq(slots.id, id))
    .run()
}

export const slotsPerPage = 25
export const slotViews = ['all', 'trash'] as const

export type SlotFilter = { search: string; view: (typeof slotViews)[number] }

/**
 * One page of the slots in their order in an article; of the trash, those thrown away last first.
 * Each with the block that it shows.
 */
export async function listSlots(filter: SlotFilter, page: number) {
  return db()
    .select({
      slot: slots,
      block: {
        id: relatedLinkBlocks.id,
        name: relatedLinkBlocks.name,
        isInTrash: sql<number>`${relatedLinkBlocks.trashedAt} is not null`.mapWith(Boolean),
      },
    })
    .from(slots)
    .innerJoin(relatedLinkBlocks, eq(relatedLinkBlocks.id, slots.blockId))
    .where(matches(filter))
    .orderBy(filter.view === 'trash' ? desc(slots.trashedAt) : asc(slots.id))
    .limit(slotsPerPage)
    .offset((page - 1) * slotsPerPage)
    .all()
}

export async function countSlots(filter: SlotFilter): Promise<number> {
  return db().select({ slots: count() }).from(slots).where(matches(filter)).get()?.slots ?? 0
}

function matches({ search, view }: SlotFilter): SQL | undefined {
  return and(
    view === 'trash' ? isNotNull(slots.trashedAt) : isNull(slots.trashedAt),
    contains(slots.name, search),
  )
}
