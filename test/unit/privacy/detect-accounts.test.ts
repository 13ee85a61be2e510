import { describe, expect, test } from 'vitest';
import { found } from './detect-found.ts';

// Each would leave as it stands: an account on a network names its owner as well as an address does.
describe('accounts are found where the text says that they are somebody’s', () => {
  test.each([
    [
      'a professional profile',
      'cv: https://www.linkedin.com/in/marta-villegas-8842',
      'linkedin.com/in/marta-villegas-8842',
    ],
    ['a profile without scheme', 'see facebook.com/helga.thorsdottir', 'facebook.com/helga.thorsdottir'],
    ['a post of an account', 'https://x.com/brunhilde_k/status/1728?s=20', 'x.com/brunhilde_k'],
    ['a firm’s directory', 'https://firm.com/people/jonas.kellermann', 'people/jonas.kellermann'],
    ['a handle spoken to', 'hey @marcus_lind thanks for last night', '@marcus_lind'],
    ['a handle on a network', 'follow me on Twitter: @kaat_dewitte', '@kaat_dewitte'],
    ['a network after the handle', 'you know @rafa.montes on Instagram', '@rafa.montes'],
    ['a federated handle', 'write to @petra_h@social.coop today', '@petra_h@social.coop'],
    ['an account told in words', 'My insta is lena.fotografiert, add me', 'lena.fotografiert'],
    ['an account told in German', 'Mein Insta-Name ist hanna.backt', 'hanna.backt'],
    ['a gamer', 'Steam name gr4vedigger', 'gr4vedigger'],
    ['a login in a ticket', "username mjohnson42 can't log in", 'mjohnson42'],
    ['a login in a log', '10:22:01 WARN login failed user=b.falkenrath ip=84.172.19.203', 'b.falkenrath'],
    ['a login on a host', 'ssh tkowalczyk@buildhost', 'tkowalczyk'],
  ])('%s', (_, text, expected) => {
    expect(found(text).join('\n')).toContain(expected);
  });

  test.each([
    ['decorators', 'Use the @Component and @Injectable() decorators'],
    ['packages', 'Install @angular/core and @types/node, then npm i @nestjs/common@10.2.1'],
    ['style sheets', 'Add @media print rules and @import the sheet.'],
    ['a changelog', '- fix the parser, thanks @someone ([#1947](x))'],
    ['a repository', 'https://github.com/facebook/react/issues/1234'],
    [
      'pages of the site itself',
      'https://x.com/home https://www.linkedin.com/company/siemens/jobs https://t.me/share/url',
    ],
    ['a video', 'https://www.youtube.com/watch?v=dQw4w9WgXcQ'],
    ['code that passes a user on', 'login(user=request.user, next=url); user=self.user_name'],
    ['versions of protocols', 'the user oauth2 flow and login python3 module'],
  ])('not: %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});
