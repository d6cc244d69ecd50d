'use client'

import { type ComponentProps, type FocusEvent, useState } from 'react'
import { uuidv7 } from 'uuidv7'
import { LayoutChoice } from '@/components/admin/relatedLinks/LayoutChoice'
import { LinkList } from '@/components/admin/relatedLinks/LinkList'
import { LinkPicker } from '@/components/admin/relatedLinks/LinkPicker'
import {
  linkFrom,
  type NewLink,
  type OutsideLink,
} from '@/components/admin/relatedLinks/outsideLink'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import type { TargetDescription } from '@/domain/relatedLinks/describeTargets'
import type { ControlsContext } from './BlockControls'
import { SharedBlockPicker } from './SharedBlockPicker'
import { ShareForm } from './ShareForm'

/** Controls of a block whose links belong to the article. */
export function LocalBlockControls(props: ControlsContext) {
  const { block, known, sources, descriptions, isNew, onChange, onRemove, onFilled, onLeave } =
    props
  const [outside, setOutside] = useState<OutsideLink | null>(null)
  const [asks, setAsks] = useState<'which-block' | 'name' | null>(null)

  function add(link: NewLink) {
    setOutside(null)
    onChange({ links: [...block.links, { id: uuidv7(), ...link }] })
  }

  function pick(link: NewLink, description: TargetDescription | null) {
    if (description) descriptions.picked(description)
    add(link)
    if (isNew && block.links.length === 0 && block.layout === 'line') onFilled()
  }

  function addBegun() {
    const link = outside && linkFrom(outside)
    if (link) add(link)
  }

  /**
   * These controls go with the selection of the block, and what was begun in them would go, too. Not
   * by a look at another window, perhaps for the words; nor while the block becomes another.
   */
  function onBlur({ currentTarget, relatedTarget }: FocusEvent) {
    const isLeft = !currentTarget.contains(relatedTarget) && document.hasFocus()
    if (isLeft && asks === null) addBegun()
  }

  function askForName() {
    addBegun()
    setAsks('name')
  }

  /** The field with the focus goes with these controls. */
  function becomePlacement(sharedBlockId: string) {
    onChange({ sharedBlockId, heading: '', links: [] })
    onLeave()
  }

  function leavePicker() {
    if (isNew && block.links.length === 0) onRemove()
    else onLeave()
  }

  return (
    // Safari gives no focus to a button that is clicked, but to what it stands in.
    // biome-ignore lint/a11y/noStaticElementInteractions: the focus of the fields within
    <div tabIndex={-1} className="grid gap-4 outline-none" onBlur={onBlur}>
      <LinkList
        links={block.links}
        targets={known.targets}
        onChange={(links) => onChange({ links })}
      />
      <div data-first-control>
        <LinkPicker
          search={sources.searchTargets}
          outside={outside}
          onOutside={setOutside}
          onPick={pick}
          onEscape={leavePicker}
        />
      </div>
      <div className="flex flex-wrap gap-x-6 gap-y-4">
        <LayoutChoice layout={block.layout} onChange={(layout) => onChange({ layout })} />
        <Field label="Heading" className="min-w-56 flex-1">
          <HeadingInput heading={block.heading} onChange={(heading) => onChange({ heading })} />
        </Field>
      </div>
      {asks === 'which-block' && (
        <SharedBlockPicker
          search={sources.searchBlocks}
          onPick={becomePlacement}
          onEscape={() => setAsks(null)}
        />
      )}
      {asks === 'name' && sources.share && (
        <ShareForm
          block={block}
          share={sources.share}
          onShared={becomePlacement}
          onCancel={() => setAsks(null)}
        />
      )}
      <div className="flex flex-wrap gap-2">
        {block.links.length === 0 ? (
          <Button size="sm" onClick={() => setAsks('which-block')}>
            Use a shared block
          </Button>
        ) : (
          sources.share && (
            <Button size="sm" onClick={askForName}>
              Turn into a shared block
            </Button>
          )
        )}
        <Button size="sm" onClick={onRemove}>
          Delete block
        </Button>
        <Button size="sm" variant="ghost" onClick={onLeave}>
          Done
        </Button>
      </div>
    </div>
  )
}

type HeadingProps = Omit<ComponentProps<typeof Input>, 'onChange'> & {
  heading: string
  onChange: (heading: string) => void
}

/** Its own state first: the document answers a moment late, and the caret would jump. */
function HeadingInput({ heading, onChange, ...props }: HeadingProps) {
  const [typed, setTyped] = useState(heading)
  return (
    <Input
      {...props}
      value={typed}
      maxLength={200}
      placeholder="For example: Read next"
      onChange={(event) => {
        setTyped(event.target.value)
        onChange(event.target.value)
      }}
    />
  )
}
