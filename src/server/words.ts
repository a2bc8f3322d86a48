import type { Refusal, RefusalToStart } from './refusal.ts'

/** What the person who starts the server reads: why it will not start, and what to do. The one place for these words. */
export function refusalText(refusal: Refusal): string {
  return `Không khởi động được: ${reasons[refusal.reason](refusal.detail)}`
}

const reasons: Record<RefusalToStart, (detail: string) => string> = {
  'database-kind': (found) =>
    found === 'training'
      ? 'cơ sở dữ liệu này là lớp tập huấn (dữ liệu giả lập), không dùng để làm việc thật. Dùng “npm start”, hoặc chọn DATA_DIR / DATABASE_URL khác.'
      : 'cơ sở dữ liệu này là dữ liệu thật, không mở để tập huấn. Dùng “npm run serve”, hoặc chọn DATA_DIR / DATABASE_URL khác.',
  'database-newer': () =>
    'cơ sở dữ liệu đã được một phiên bản mới hơn nâng cấp. Hãy cài phiên bản mới hơn của chương trình.',
  'database-other': () =>
    'cấu trúc cơ sở dữ liệu không do chương trình này tạo ra. Hãy kiểm tra DATA_DIR hoặc DATABASE_URL.',
  'database-version': (versions) =>
    `PostgreSQL đã đổi phiên bản chính (dữ liệu ≠ chương trình: ${versions}). Hãy mở dữ liệu bằng phiên bản cũ, sao lưu, rồi khôi phục vào thư mục mới.`,
  'database-role': (role) =>
    `vai trò “${role}” phải tồn tại, không là superuser, không có BYPASSRLS và không sở hữu bảng nào. Người quản trị cơ sở dữ liệu tạo vai trò đó và đặt DATABASE_APP_URL.`,
  'database-unreachable': (code) => `không kết nối được cơ sở dữ liệu (${code}). Hãy kiểm tra DATABASE_URL.`,
  'database-start': (log) => `PostgreSQL không chạy được. Xem nhật ký: ${log}`,
  'folder-taken': (pid) =>
    `một tiến trình khác${pid === '' ? '' : ` (số ${pid})`} đang dùng thư mục dữ liệu này. Hãy đợi nó khởi động xong hoặc dừng nó trước.`,
  'folder-closed': (path) =>
    `chạy bằng root thì PostgreSQL chạy với người dùng “postgres”, nhưng người dùng này không vào được ${path}. Hãy chạy bằng người dùng thường, hoặc đặt chương trình và DATA_DIR ngoài thư mục riêng của root.`,
  'backup-role': (role) =>
    `vai trò “${role}” không đọc được mọi dòng. Sao lưu và khôi phục cần superuser hoặc vai trò có BYPASSRLS.`,
  'backup-key': () =>
    'chưa có chìa khoá của bản sao lưu. Đặt BACKUP_RECIPIENT (hoặc BACKUP_PASSPHRASE) để sao lưu, BACKUP_IDENTITY (hoặc BACKUP_PASSPHRASE) để khôi phục; “npm run backup -- --new-key” tạo một cặp.',
  'backup-broken': (what) =>
    `tệp sao lưu không đọc được trọn vẹn (${what}). Không có gì được ghi. Hãy dùng tệp khác.`,
  'backup-kind': (found) =>
    `bản sao lưu này là ${found === 'training' ? 'lớp tập huấn' : 'dữ liệu thật'}, không khôi phục vào loại kia được.`,
  'database-full': () =>
    'chỉ khôi phục vào cơ sở dữ liệu trống. Hãy chọn DATA_DIR mới hoặc DATABASE_URL của một cơ sở dữ liệu trống.',
  'port-taken': (port) => `cổng ${port} đang được chương trình khác dùng. Hãy đặt PORT khác.`,
}
