/** The posted procedures on the web, as the server renders them. */
import { beforeEach, expect, test } from 'vitest';
import { catalogueOf } from '#shared/domain/catalogue.ts';
import type { Office } from '#shared/protocol/office.ts';
import { renderPosting } from '#shared/ui/posting/render-posting.tsx';
import { rendered } from '#shared/ui/rendered.ts';
import { language } from '#shared/ui/words/language.ts';
import type { Language } from '#shared/ui/words/languages.ts';
import { DEMONSTRATION_OFFICE } from '../../server/demonstration/demonstration-office.ts';

const TODAY = '2026-11-23';

beforeEach(() => {
  document.body.innerHTML = '';
});

/** The page of an office that differs from the demonstration's in this. */
function posted(change: Partial<Office> = {}, language: Language = 'vi') {
  const office = { ...DEMONSTRATION_OFFICE, ...change };
  document.body.innerHTML = renderPosting(catalogueOf(office, 1), TODAY, language);
  const names = [...document.querySelectorAll('summary')].map((one) => one.textContent);
  return { names, text: document.body.textContent };
}

const [first, ...others] = DEMONSTRATION_OFFICE.procedures;

test('[E7] every procedure in force stands in its field, each field with its count', () => {
  const { names, text } = posted();
  expect(names).toHaveLength(52);
  expect(text).toContain('52 thủ tục đang có hiệu lực, theo 10 lĩnh vực');
  expect(document.querySelectorAll('.ui-panel__title')).toHaveLength(
    10 + document.querySelectorAll('.complaints').length,
  );
});

test('[E7] one that is not in force today is not posted: before its first day, and after its last', () => {
  const over = { ...first!, inForceTo: '2026-11-22' };
  const toCome = { ...others[0]!, inForceFrom: '2026-11-24' };
  const lastDay = { ...others[1]!, inForceFrom: TODAY, inForceTo: TODAY };
  const { names } = posted({ procedures: [over, toCome, lastDay] });
  expect(names).toHaveLength(1);
  expect(names[0]).toContain(lastDay.name.vi);
});

test('[E6] what the office has not entered is left out; of papers, limit and fee it says where to ask', () => {
  const bare = { ...first!, limit: null, fee: null, noWait: null, papers: [] };
  const { text } = posted({ procedures: [bare] });
  expect(text).toContain('Thời hạn giải quyếtTrung tâm chưa nhập, xin hỏi tại quầy');
  expect(text).toContain('Thành phần hồ sơTrung tâm chưa nhập, xin hỏi tại quầy');
  expect(text).not.toContain('Căn cứ pháp lý');
  const full = { ...bare, legalBasis: { vi: 'Nghị định A', en: 'Decree A' } };
  expect(posted({ procedures: [full] }).text).toContain('Căn cứ pháp lýNghị định A');
});

test('[E7] how to complain and to whom stands on the page, and nothing where nothing is known', () => {
  const contacts = { phone: null, email: null, website: null };
  const complaints = {
    how: { vi: 'Gặp lãnh đạo', en: 'Ask for the lead' },
    phone: '1900 1234',
    email: null,
  };
  posted({ contacts, complaints });
  expect(document.querySelector('.complaints a')?.getAttribute('href')).toBe('tel:19001234');
  expect(document.body.textContent).toContain('Gặp lãnh đạo');
  posted({ contacts, complaints: { how: null, phone: null, email: null }, address: null });
  expect(document.querySelector('.complaints')).toBeNull();
});

test('[E7] where complaints have no telephone of their own, the office’s stands there', () => {
  const contacts = { phone: '024 3999 9999', email: null, website: null };
  posted({ contacts, complaints: { how: null, phone: null, email: 'gopy@example.vn' } });
  const ways = [...document.querySelectorAll('.complaints a')].map((one) => one.textContent);
  expect(ways).toEqual(['024 3999 9999', 'gopy@example.vn']);
});

test('[V7] a page that cannot be drawn in English leaves the next one in Vietnamese', () => {
  function Broken(): never {
    throw new Error('no page');
  }
  expect(() => rendered(<Broken />, 'en')).toThrow('no page');
  expect(language.value).toBe('vi');
});

test('[V7] the page speaks English, and offers only the languages the office has', () => {
  expect(posted({}, 'en').text).toContain('52 procedures in force');
  expect(document.querySelector('[hreflang]')?.getAttribute('href')).toBe(
    '/dashboard/posting?lang=vi',
  );
  posted({ languages: ['vi'] });
  expect(document.querySelector('[hreflang]')).toBeNull();
});
