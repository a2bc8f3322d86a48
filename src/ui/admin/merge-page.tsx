import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { mergeAreas, previewMerge } from '#request/administer.ts'
import { useRegister, useToday } from '#ui/context.ts'
import { go } from '#ui/navigate.ts'
import { Button } from '#ui/part/button.tsx'
import { SelectField, TickField } from '#ui/part/field.tsx'
import { Page } from '#ui/part/page.tsx'
import { say } from '#ui/part/snack.tsx'
import type { RouteOf } from '#ui/route.ts'
import { t } from '#ui/words/words.ts'
import { areaRows } from './area-row.ts'
import { MergePreviewSheet, type Preview } from './merge-preview.tsx'
import { OfflineNote, TroubleNote } from './trouble-note.tsx'
import { useAct } from './use-act.ts'

/** One địa bàn goes into another: which one, what that moves, who is taken along, and only then the button. */
export function MergePage({ route }: { route: RouteOf<'adminAreaMerge'> }) {
  const { area: from } = route
  const today = useToday()
  const act = useAct()
  const into = useSignal('')
  const takeAlong = useSignal(true)
  const preview = useSignal<Preview | undefined>(undefined)
  const progress = useSignal<{ done: number; total: number } | undefined>(undefined)
  const missing = useSignal(false)
  const name = useRegister(({ register }) => register.get('area', from)?.fields.name ?? '', [from])
  const others = useRegister(
    ({ register }) => areaRows(register, today).current.filter(({ id }) => id !== from),
    [from, today],
  )

  useEffect(() => {
    preview.value = undefined
    if (into.value) void count(into.value)
  }, [into.value])

  async function count(target: string): Promise<void> {
    const answer = await act.run((send) => previewMerge(send, from, target))
    if (answer && into.peek() === target) preview.value = answer
  }

  const merge = async () => {
    missing.value = into.value === ''
    const found = preview.value
    if (missing.value || !found) return
    const merger = { from, into: into.value, takeAlong: takeAlong.value }
    let done = 0
    for (;;) {
      const answer = await act.run((send) => mergeAreas(send, merger))
      if (!answer) return
      done += answer.moved
      if (answer.remaining === 0) break
      progress.value = { done, total: done + answer.remaining }
    }
    say(t('admin.merge.done', { count: done }))
    go({ page: 'adminArea', area: from }, { replace: true })
  }

  return (
    <Page
      title={t('admin.merge.title', { name })}
      back={{ page: 'adminArea', area: from }}
      foot={
        <Button look="main" full busy={act.busy} onPress={() => void merge()}>
          {act.busy && preview.value ? t('admin.merge.busy') : t('admin.merge.do')}
        </Button>
      }
    >
      <OfflineNote />
      <p>{t('admin.merge.help')}</p>
      <SelectField
        id="into"
        label={t('admin.merge.into')}
        value={into.value}
        error={missing.value && !into.value ? t('admin.merge.intoMissing') : undefined}
        onChange={(value) => (into.value = value)}
        choices={others.map((row) => ({
          value: row.id,
          label: row.number ? `${String(row.number)} · ${row.name}` : row.name,
        }))}
      />
      <TroubleNote
        words={act.trouble}
        onRetry={into.value && !preview.value ? () => void count(into.value) : undefined}
      />
      {preview.value && <MergePreviewSheet preview={preview.value} />}
      {preview.value && preview.value.accounts.length > 0 && (
        <TickField
          id="take-along"
          label={t('admin.merge.takeAlong')}
          value={takeAlong.value}
          onChange={(on) => (takeAlong.value = on)}
        />
      )}
      {progress.value && (
        <div role="status">
          <p>{t('admin.merge.progress', progress.value)}</p>
          <progress
            class="progress"
            value={progress.value.done}
            max={progress.value.total}
            aria-label={t('admin.merge.progress', progress.value)}
          />
        </div>
      )}
    </Page>
  )
}
