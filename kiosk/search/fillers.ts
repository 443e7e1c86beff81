/** Words with which people ask rather than say what for: folded, in both languages. A procedure that has one is the nearer for it; one that has it not is not the farther. */
export const FILLERS: ReadonlySet<string> = new Set(
  (
    'a ah anh bi can cac cai chau cho chi co cua da di duoc em gi giup hoi la lam muon minh mot ' +
    'nao nay ne nhe nhung nhu o oi roi thi thu toi tuc va vao ve voi xin ' +
    'am an and are at for get how i in is it me my need of on or please the to want with'
  ).split(' '),
);
