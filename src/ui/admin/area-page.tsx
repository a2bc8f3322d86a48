import { useSignal } from '@preact/signals'
import { countAreas, endArea, takeBackMerger } from '#request/administer.ts'
import { useRegister, useToday } from '#ui/context.ts'
import { dateShort } from '#ui/moment.ts'
import { Button, ButtonLink } from '#ui/part/button.tsx'
import { Dialog } from '#ui/part/dialog.tsx'
import { Nothing } from '#ui/part/nothing.tsx'
import { Page } from '#ui/part/page.tsx'
import { say } from '#ui/part/snack.tsx'
import type { RouteOf } from '#ui/route.ts'
import { t } from '#ui/words/words.ts'
import { AreaFacts } from './area-facts.tsx'
import { OfflineNote, TroubleNote } from './trouble-note.tsx'
import { useAct } from './use-act.ts'
import { useAsked } from './use-asked.ts'

/** One địa bàn: what it is, who has had it, and what can be done with it. */
export function AdminAreaPage({ route }: { route: RouteOf<'adminArea'> }) {
  const { area: id } = route
  const today = useToday()
  const counts = useAsked(countAreas)
  const act = useAct()
  const ending = useSignal(false)
  const area = useRegister(({ register }) => register.get('area', id), [id])
  const into = useRegister(
    ({ register }) => (area?.fields.mergedInto ? register.get('area', area.fields.mergedInto) : undefined),
    [area],
  )
  if (!area) {
    return (
      <Page title={t('admin.areas')} back={{ page: 'adminAreas' }}>
        <Nothing icon="house">{t('admin.area.unknown')}</Nothing>
      </Page>
    )
  }
  const { fields } = area
  const count =
    counts.value && (counts.value.areas.find((own) => own.area === id) ?? { households: 0, all: 0 })
  const hasEnded = Boolean(fields.to && fields.to <= today)

  const end = async () => {
    ending.value = false
    if (await act.run((send) => endArea(send, id))) say(t('admin.area.endDone', { name: fields.name ?? '' }))
    await counts.load()
  }
  const takeBack = async () => {
    let moved = 0
    for (;;) {
      const answer = await act.run((send) => takeBackMerger(send, id))
      if (!answer) return
      moved += answer.moved
      if (answer.remaining === 0) break
    }
    say(t('admin.merge.backDone', { count: moved }))
    await counts.load()
  }

  return (
    <Page
      title={fields.number ? t('area.name', { number: fields.number }) : (fields.name ?? '')}
      before={fields.number && <p class="muted">{fields.name}</p>}
      back={{ page: 'adminAreas' }}
    >
      <OfflineNote />
      <TroubleNote words={act.trouble ?? counts.trouble} />
      <AreaFacts area={area} count={count} />
      {hasEnded && into ? (
        <div class="stack tight">
          <p>{t('admin.merge.backHelp', { name: into.fields.name ?? '' })}</p>
          <Button icon="swap" busy={act.busy} onPress={() => void takeBack()}>
            {act.busy ? t('admin.merge.busy') : t('admin.merge.back')}
          </Button>
        </div>
      ) : (
        <div class="stack tight">
          <ButtonLink icon="pencil" to={{ page: 'adminAreaEdit', area: id }}>
            {t('admin.area.edit')}
          </ButtonLink>
          {(!hasEnded || (count?.all ?? 0) > 0) && (
            <ButtonLink icon="swap" to={{ page: 'adminAreaMerge', area: id }}>
              {t('admin.merge.open')}
            </ButtonLink>
          )}
          {!hasEnded && (
            <Button look="danger" icon="close" busy={act.busy} onPress={() => (ending.value = true)}>
              {t('admin.area.end')}
            </Button>
          )}
        </div>
      )}
      {ending.value && (
        <Dialog
          title={t('admin.area.endTitle', { name: fields.name ?? '' })}
          onClose={() => (ending.value = false)}
        >
          <p>
            {count && count.all > 0
              ? t('admin.area.endHeld', { count: count.all })
              : t('admin.area.endHelp', { date: dateShort(today) })}
          </p>
          <div class="row">
            {!(count && count.all > 0) && (
              <Button look="danger" onPress={() => void end()}>
                {t('admin.area.end')}
              </Button>
            )}
            <Button onPress={() => (ending.value = false)}>{t('action.cancel')}</Button>
          </div>
        </Dialog>
      )}
    </Page>
  )
}
