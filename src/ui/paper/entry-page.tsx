import { useSignal } from '@preact/signals'
import { useRef, useState } from 'preact/hooks'
import { reachOf } from '#model/permission.ts'
import { useBook, useRegister, useToday } from '#ui/context.ts'
import { EntryRow } from '#ui/paper/entry-row.tsx'
import { entryStops } from '#ui/paper/stop.ts'
import { Legend } from '#ui/paper/legend.tsx'
import { OfArea } from '#ui/paper/of-area.tsx'
import { SlipHead } from '#ui/paper/slip-head.tsx'
import { slipOf, startSlip, type SlipText } from '#ui/paper/slip.ts'
import { useEntry } from '#ui/paper/use-entry.ts'
import { Button, ButtonLink } from '#ui/part/button.tsx'
import { Resume } from '#ui/part/form.tsx'
import { Nothing } from '#ui/part/nothing.tsx'
import { Page } from '#ui/part/page.tsx'
import { VirtualList } from '#ui/part/virtual-list.tsx'
import type { RouteOf } from '#ui/route.ts'
import { t } from '#ui/words/words.ts'

/** A slip on paper typed back as a table, household after household in the order of the paper. */
export function EntryPage({ route }: { route: RouteOf<'paperEntry'> }) {
  const { header } = useBook()
  if (!reachOf[header.role].writes.has('visit')) {
    return (
      <Page title={t('paper.entry')} back={{ page: 'papers' }}>
        <Nothing icon="lock">{t('commune.readOnly')}</Nothing>
      </Page>
    )
  }
  return (
    <OfArea id={route.area} title={t('paper.entry')}>
      {({ id, fields }) => <Table area={id} name={fields.name ?? ''} />}
    </OfArea>
  )
}

function Table({ area, name }: { area: string; name: string }) {
  const { register } = useBook()
  const today = useToday()
  const [text, setText] = useState<SlipText>(() => startSlip(register, area, today))
  const [fill, setFill] = useState(0)
  const asked = useSignal(false)
  const slip = slipOf(text, register, area, today)
  const entry = useEntry(area, t('paper.entryOf', { area: name }), text, slip)
  const seen = useRef(new Set<string>())
  const stops = useRegister(
    (book) => entryStops(book.register, area, { today, slip, seen: seen.current }),
    [area, today, slip?.onBehalf.paperDate],
  )
  const done = stops.filter(({ looks }) => looks.length > 0).length
  const open = stops.find(({ looks }) => looks.length === 0)
  const [jump, setJump] = useState<{ key: string; count: number } | undefined>(undefined)
  const { draft } = entry.kept
  return (
    <Page title={t('paper.entry')} before={<p class="muted">{name}</p>} back={{ page: 'papers' }} wide>
      {draft && (
        <Resume
          draft={draft}
          onResume={() => {
            const resumed = entry.resume()
            if (resumed) setText(resumed)
            setFill((before) => before + 1)
          }}
          onDrop={() => entry.kept.discard()}
        />
      )}
      <SlipHead
        key={`head${String(fill)}`}
        text={text}
        slip={slip}
        asked={asked.value}
        today={today}
        onChange={(change) => setText((before) => ({ ...before, ...change }))}
      />
      <Legend />
      <div class="row apart">
        <p class="strong numbers" role="status">
          {t('paper.done', { done, all: stops.length })}
        </p>
        {open && (
          <Button
            icon="forward"
            onPress={() => setJump((before) => ({ key: open.household.id, count: (before?.count ?? 0) + 1 }))}
          >
            {t('paper.toOpen')}
          </Button>
        )}
      </div>
      {stops.length === 0 ? (
        <Nothing icon="walk">{t('walk.none')}</Nothing>
      ) : (
        <VirtualList
          items={stops}
          keyOf={({ household }) => household.id}
          label={t('paper.entry')}
          estimate={7}
          jump={jump}
        >
          {(stop) => (
            <EntryRow
              key={`${stop.household.id}${String(fill)}`}
              {...stop}
              entry={entry}
              ready={() => {
                asked.value = true
                return slip !== undefined
              }}
            />
          )}
        </VirtualList>
      )}
      <div class="row">
        <ButtonLink icon="plus" to={{ page: 'householdNew' }}>
          {t('paper.newHousehold')}
        </ButtonLink>
      </div>
    </Page>
  )
}
