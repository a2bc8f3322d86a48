import { meetingMonth } from '#check/month.ts'
import { useBook, useRegister, useToday } from '#ui/context.ts'
import type { Register } from '#model/register.ts'
import { handsOutCodes, mayAdminister, reachOf } from '#model/permission.ts'
import { Icon, type IconName } from '#ui/part/icon.tsx'
import { href, type Route } from '#ui/route.ts'
import { handInRows } from '#ui/submission/rows.ts'
import { useWhole } from '#ui/whole.ts'
import { t } from '#ui/words/words.ts'
import { wholeWords } from './number-entry.ts'

/** What waits for the office: things to decide, refused changes, codes. */
export function WorkSection() {
  const book = useBook()
  const conflicts = useRegister((open) => open.conflicts().length)
  const whole = useWhole()
  const refused = useRegister((open) => open.outboxCount().refused)
  const tasks = useRegister(
    ({ register }) => openTasks(register),
    [],
    ({ keys }) => [...keys].some((key) => key.startsWith('task/')),
  )
  const today = useToday()
  const handedIn = useRegister(
    ({ register }) => {
      const rows = handInRows(register, meetingMonth(today), today)
      return { all: rows.length, done: rows.filter(({ state }) => state !== 'open').length }
    },
    [today],
    ({ keys }) => [...keys].some((key) => /^(submission|area)\//u.test(key)),
  )
  // whoever only reads has nothing to decide here
  if (!reachOf[book.header.role].writes.has('household')) return null
  return (
    <section class="stack tight">
      <h2 class="section-head">{t('commune.work')}</h2>
      <ul class="rows sheet flush">
        <WorkRow
          to={{ page: 'review' }}
          icon={conflicts > 0 ? 'exclaim' : whole ? 'tick' : 'moving'}
          title={t('commune.review')}
          line={
            conflicts > 0
              ? t('commune.reviewCount', { count: conflicts })
              : t(whole ? 'commune.reviewNone' : 'load.busy')
          }
        />
        {refused > 0 && (
          <WorkRow
            to={{ page: 'outbox' }}
            icon="exclaim"
            title={t('commune.refused')}
            line={t('commune.reviewRefused', { count: refused })}
          />
        )}
        <WorkRow to={{ page: 'quality' }} icon="list" title={t('quality.title')} line={t('quality.tile')} />
        {reachOf[book.header.role].writes.has('batch') && (
          <>
            <WorkRow to={{ page: 'batches' }} icon="ticks" title={t('batch.title')} line={t('batch.tile')} />
            <WorkRow to={{ page: 'papers' }} icon="paper" title={t('paper.title')} line={t('paper.tile')} />
          </>
        )}
        <WorkRow
          to={{ page: 'handInBoard' }}
          icon="send"
          title={t('handIn.board')}
          line={t('handIn.boardLine', { done: handedIn.done, all: handedIn.all })}
        />
        {tasks !== undefined && (
          <WorkRow
            to={{ page: 'tasks' }}
            icon="list"
            title={t('task.title')}
            line={tasks > 0 ? t('task.open', { count: wholeWords(tasks) }) : t('task.openNone')}
          />
        )}
        {reachOf[book.header.role].writes.has('import') && (
          <WorkRow to={{ page: 'imports' }} icon="update" title={t('import.title')} line={t('import.tile')} />
        )}
        {handsOutCodes(book.header.role) && (
          <WorkRow
            to={{ page: 'codes' }}
            icon="phone"
            title={t('commune.codes')}
            line={t('commune.codesHint')}
          />
        )}
        {mayAdminister(book.header.role) && (
          <WorkRow
            to={{ page: 'administration' }}
            icon="people"
            title={t('admin.title')}
            line={t('admin.hint')}
          />
        )}
      </ul>
    </section>
  )
}

/** How many tasks are open; undefined where none was ever given. */
function openTasks(register: Register): number | undefined {
  const tasks = [...register.all('task')].filter(({ removed }) => !removed)
  return tasks.length === 0 ? undefined : tasks.filter(({ fields }) => !fields.done).length
}

function WorkRow(props: { to: Route; icon: IconName; title: string; line: string }) {
  return (
    <li>
      <a class="row-item" href={href(props.to)}>
        <Icon name={props.icon} />
        <span class="row-body">
          <span class="title">{props.title}</span>
          <span class="line muted">{props.line}</span>
        </span>
        <Icon name="forward" />
      </a>
    </li>
  )
}
