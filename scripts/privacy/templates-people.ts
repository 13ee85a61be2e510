/**
 * Sentences of our own with personal data. {P} person, {F} given name, {S} surname, {L} place, {C} city, {K} country,
 * {O} organisation, {A} address are labelled; {date} {time} {num} {phone} {email} {money} {product} are not.
 */
export const PEOPLE_TEMPLATES: readonly string[] = `
My name is {P} and I live in {L}.
Hi, this is {P} from {O}.
I'm {F}, nice to meet you.
i am {P} and my boss is {P}
Please write a birthday card for my {kin} {F}.
Please draft an email to {P} about the invoice from {date}.
Can you summarise the meeting between {P} and {P} of {O}?
Dear {F},\n\nThank you for your letter of {date}.\n\nKind regards,\n{P}
Dear Mr {S},\nYour order {num} has left our warehouse in {C}.\nSincerely,\n{P}\n{O}
Dear Ms. {S},
Dear Dr. {S},\nI am writing about my appointment on {date}.
Hello {F}, could you send the report to {P} before {time}?
hey {f}, are you still coming to {l} with {f} and {f}?
Mr. {S} told Mrs. {S} that {F} would arrive on {date}.
{P} was born in {C} on {date}.
{P} was admitted to {O} with chest pain.
The patient, {P}, reports pain in the left knee since {date}.
Patient: {P}\nDate of birth: {date}\nAddress: {A}\nAttending: Dr. {S}
Patient name: {P}\nMRN: {num}\nReferring physician: {P}, {O}
{F} has been diagnosed with diabetes and lives with {kin} {F} in {C}.
Follow-up with {P} in two weeks. {F} should keep taking the tablets.
Referral to Dr. {P} at {O} in {C}.
This agreement is made on {date} between {O}, with its registered office at {A}, and {P}, residing at {A}.
The tenant, {P}, shall pay {money} to the landlord, {P}, on the first day of each month.
WITNESS my hand at {C} this {date}. {P}
{P} (the "Buyer") and {O} (the "Seller") agree as follows:
The plaintiff {P} filed suit against {O} in {C}.
{S} v. {S}, filed in {L} on {date}
Counsel for the defendant, {P} of {O}, did not object.
According to {P}, a spokesperson for {O}, the talks in {C} have failed.
{O} hired {P} as its new head of sales in {K}.
{O} has opened an office in {C}.
{O} sued {O} over a patent.
I used to work at {O} in {C}, now I'm with {O}.
I got an offer from {O}, should I leave {O}?
She moved from {L} to {L} when she was twelve.
We're flying to {C} on {date} and staying at {A}.
My flight from {C} to {C} was cancelled.
I grew up in {L} but my parents are from {L}.
Is {F} at home? No, {F} is at school with {F}.
{F} and {F} are getting married in {C}.
{F}: where are you?\n{F}: at the station\n{F}: ok
[{time}] {P}: did you see the mail from {F}?
[{time}] {P}: yes, {F} forwarded it to {O}
<{f}> anyone here?
@{f} can you ask {f} about it?
From: {P} <{email}>\nTo: {P} <{email}>\nSubject: Visit to {C}
On {date}, {P} wrote:
Cc: {P}; {P}; {P}
Attendees: {P}, {P}, {P} and {P}
Present: {P} (chair), {P}, {P}. Apologies: {P}.
Interview with {P}, {O}
Please contact {P} on {phone} or {email}.
Call {F} at {phone}.
Ask for {F} {S} at the reception.
Name: {P}\nPhone: {phone}\nEmail: {email}\nAddress: {A}
Name: {P}
Full name: {P}
First name: {F}\nLast name: {S}\nCity: {C}\nCountry: {K}
Surname: {S}\nGiven names: {F}\nNationality: x\nPlace of birth: {C}
Name {P} Address {A} Phone {phone}
Applicant: {P}\nEmployer: {O}\nWork address: {A}
Emergency contact: {P} ({kin}), {phone}
Beneficiary: {P}\nBank: {O}\nReference: {num}
Ship to:\n{P}\n{A}
Bill to: {P}, {A}
{P}\n{A}
{P}\n{O}\n{A}
{O}\n{A}
Deliver it to {A} please.
Send the parcel to {A}.
My new address is {A}
I live at {A}.
He lives at {A} with his {kin} {F}.
The house at {A} belongs to {P}.
Our office is at {A}.
The accident happened at {A} around {time}.
Pick me up at {A} at {time}
Where is {A}?
Meet me at {A}
change my billing address to {a}
i need a taxi from {a} to {a}
the package was left at {a}
The property known as {A} was sold to {P}.
Her maiden name is {S}.
His {kin}'s name is {F}.
My {kin} {F} works for {O}.
my {kin} {f} lives in {l}
Tell {F} I said hi.
thanks {f}!
Thanks, {F}
Best,\n{F}
Best regards,\n{P}\n{role}, {O}
Yours sincerely\n\n{P}
Sent by {P}
Signed: {P}
cheers, {f}
This is for {F}'s birthday.
{F}'s {kin} is in hospital.
{S}'s lawyer called {O}.
Have you spoken to {F} about {S}'s contract?
I think {F} is lying to me.
{F} never answers my messages.
{f} never answers my messages and {f} blocked me
{P} never paid me back.
I owe {P} {money}.
Transfer {money} to {P}, account {num}.
The invoice was issued by {O} to {P}.
{P} resigned from {O} on {date}.
{P}, {role} of {O}, announced the deal in {C}.
{P}, who lives in {C}, was fined {money}.
{F} {S}, 43, of {C}, pleaded guilty.
Police in {C} arrested {P} on {date}.
Witnesses saw {P} leave {A} at {time}.
The suspect was identified as {P}.
The candidate, {P}, studied at {O} and worked for {O}.
{P} graduated from {O} in 2011.
Reference letter for {P}
Performance review of {P} by {P}
Write a reference for {P}, who has worked for {O} since {date}.
Help me answer this complaint from {P} of {C}.
Translate this letter to {P} into French.
Write a polite reply to {F} saying that we can't come to {C}.
Rewrite: "{P} has not delivered the goods to {O}."
Summarise this: {P} met {P} in {C} to discuss {O}.
Tenant {P}, flat 4, has complained about {P}.
Student {P} was absent on {date}.
{F} scored three goals for {O}.
{S} scored in the last minute.
{P} and {P} won the doubles in {C}.
{S} beat {S} 6-4, 6-3
I voted for {S}.
Minister {S} visited {K}.
President {S} will travel to {K} and {K}.
Judge {S} adjourned the hearing.
Officer {S} wrote the report.
Professor {S} from {O} gave a talk.
Sister {F} and Father {F} welcomed us.
Uncle {F} and Aunt {F} are visiting from {K}.
Herr {S} und Frau {S} wohnen in {C}.
Sehr geehrter Herr {S},
Sehr geehrte Frau {S},\nvielen Dank für Ihre Nachricht.\nMit freundlichen Grüßen\n{P}
Ich heiße {P} und wohne in {A}.
Mein Name ist {P}, ich arbeite bei {O} in {C}.
Meine Adresse lautet {A}.
Name: {P}\nAnschrift: {A}\nGeburtsort: {C}
Liebe {F}, lieber {F},
Chère {F},
Bonjour, je m'appelle {P} et j'habite à {C}.
Monsieur {S} travaille chez {O}.
Mon adresse est {A}.
Nom : {S}\nPrénom : {F}\nVille : {C}
Cordialement,\n{P}
Me llamo {P} y vivo en {C}.
Estimado señor {S}:
Mi dirección es {A}.
Nombre: {P}\nDirección: {A}
El paciente {P} ingresó en {O}.
Gentile signora {S},
Mi chiamo {P} e abito a {C}.
Olá, meu nome é {P} e moro em {C}.
Mijn naam is {P} en ik woon in {C}.
Mit {P} habe ich am {date} gesprochen.
{"name": "{P}", "city": "{C}", "email": "{email}"}
{"firstName":"{F}","lastName":"{S}","address":"{A1}","country":"{K}"}
{"customer": {"full_name": "{P}", "company": "{O}"}, "total": {num}}
{"author":"{P}","id":{num}}
"patient": "{P}",
"employer": "{O}"
name,city,phone\n{P},{C},{phone}\n{P},{C},{phone}
id;first_name;last_name;country\n{num};{F};{S};{K}\n{num};{F};{S};{K}
{num},{P},{email},{C}
{F},{S},{date},{C}
{P}\t{phone}\t{C}
| {P} | {O} | {C} |
| Name | City |\n| --- | --- |\n| {P} | {C} |
- {P}\n- {P}\n- {P}
1. {P} ({O})\n2. {P} ({O})
{date} {time} INFO login user="{P}" from {num}
{date} WARN payment by {P} declined
INSERT INTO customers (name, city) VALUES ('{P}', '{C}');
UPDATE users SET name = '{P}' WHERE id = {num};
SELECT * FROM orders WHERE customer = '{P}';
<name>{P}</name><city>{C}</city>
<td>{P}</td><td>{O}</td>
customer_name={P}
owner: {P}
author: {P}
{P} <{email}>
# Notes of {P}, {date}
They had five children: {F}, {F}, {F}, {F} and {F}.
Between {L} and {L} there is no direct train.
The weather in {C} is awful this week.
We're opening branches in {C}, {C} and {C}.
I've been to {L}, {L} and {L}.
I miss {L} so much
anyone from {l} here?
who is going to the {c} meetup?
Greetings from {L}!
Made in {K}
born in {l}, raised in {l}
{F} is moving to {L} next month to work for {O}.
Can I see Dr. {S} on {date}?
I'd like to speak to {P} please.
Is {P} available?
I'm calling on behalf of {P}.
The account is in the name of {P}.
The card belongs to my {kin}, {P}.
Add {P} as an authorised user.
Please remove {P} from the list and add {P}.
Why did {F} do that?
why is {f} so mean?
what would {f} say?
{F} is a very reliable colleague.
{F}, can you take over from {F} on {date}?
{F} asked {F} for help.
As {S} writes, "nothing is certain".
A letter by {P} to {P}, {date}
The {S} family owns {O}.
The {S} case was settled.
{S}, {F}
{S}, {F}; {S}, {F}
{F} {S}
{P} - {phone}
{P}, {C}
{P} ({C})
{P}, {O}
{P} @ {O}
{O}, {C}
{C}, {date}
{C}, {K}
In {K}, {O} employs 300 people.
{O}'s office in {C} is closed.
{O} shares fell after {S}'s remarks.
Bank statement of {P}, {O}, IBAN {num}
Has {O} answered our letter?
I bought it from {O}.
I have an account with {O} and want to move to {O}.
{o} support is useless
working at {o} is hell
The contract with {O} ends on {date}.
{O} and {O} will merge.
{role} at {O}
{role}, {O}, {C}
CEO {P} of {O} sold shares.
Invoice no. {num}\n{O}\n{A}\nTo: {P}
Passenger: {P}\nFrom: {C}\nTo: {C}\nDate: {date}
Guest: {P}, arriving {date}, from {K}
Sender: {P}, {A}\nRecipient: {P}, {A}
Landlord: {P}\nTenant: {P}\nProperty: {A}
Deceased: {P}. Informant: {P} ({kin}).
Mother: {P}\nFather: {P}
Teacher: {P}, School: {O}
Insured person: {P}, policy {num}
Prescribed by {P} for {P}
Lab results for {P} ({date}) reviewed by Dr. {S}
{F} hat am {date} Geburtstag.
To whom it may concern: {P} rents the flat at {A}.
I, {P}, hereby authorise {P} to collect my documents from {O}.
{P} c/o {P}\n{A}
{A}\n{C}, {date}
Contact: {P}\n{A}\n{phone}
Dear Sir, my {kin} {P} of {A} passed away on {date}.
RT @{f}: so proud of {P} and the whole {O} team!
so excited to see {P} live in {C} tonight!!
just landed in {c} lol
{P} is trending again
omg {f} is here
{o} just announced layoffs in {c}
#{C1} is beautiful today
game day! {O} vs {O}
`
  .trim()
  .split('\n')
  .map((line) => line.replaceAll('\\n', '\n').replaceAll('\\t', '\t'));
