import type { Topic } from '../../electron/core/privacy/classify/topic.ts';

const lines = (text: string): readonly string[] => text.trim().split('\n');

/** Sensitive statements of our own. {S} {has} {is} {was} {poss} {obj}: the person; {name}: a given name; the rest: `TOPIC_SLOTS`. */
export const TOPIC_STATEMENTS: Readonly<Record<Topic, readonly string[]>> = {
  health: lines(`
{S} {was} diagnosed with {condition} {when}.
{S} {has} {condition}.
{S} {has} had {condition} for years.
{S} {has} been living with {condition} since 2015.
{S} {was} admitted to {ward} with {condition} {when}.
{S} {was} taken to {ward} {when} with {symptom}.
{S} {is} in {ward} right now.
{S} {has} {symptom} and the doctors don't know why.
{S} {has} had {symptom} for three weeks.
{S} woke up with {symptom} {when}.
{S} suffered from {condition} after the birth.
{S} {is} suffering from {condition}.
{S} {is} taking {drug} for {condition}.
{S} started {drug} {when} because of {condition}.
{S} stopped taking {drug} and {symptom} came back.
{S} {was} prescribed {drug} {when}.
{S} {is} addicted to {drug}.
{S} needed {procedure} {when}.
{S} had {procedure} {when}.
{S} {is} waiting for {procedure}.
{S} {has} to undergo {procedure} next week.
{poss} {test} came back {result}.
{poss} {test} was {result}.
the results of {poss} {test} are {result}.
{doctor} says {S} {has} {condition}.
{doctor} told {obj} that it is {condition}.
{doctor} thinks it might be {condition}.
{doctor} found something on {poss} {organ}.
{doctor} wants {obj} to start {drug}.
{poss} {organ} {is2} failing.
something is wrong with {poss} {organ}.
{S} lost the baby {when}.
{S} tried to kill {self} {when}.
{S} {has} been thinking about suicide.
{S} {is} pregnant and {has} {condition}.
{S} {is} HIV positive.
{S} {is} in a wheelchair since the accident.
{S} died of {condition} {when}.
{S} can't sleep because of {condition}.
{S} had to call an ambulance because of {symptom}.
{S} {is} in therapy for {condition}.
{S} see a psychiatrist because of {condition}.
{S} relapsed {when} after two years sober.
{S} {has} been sober for six weeks.
{S} {has} only months to live.
{S} {was} on sick leave because of {condition}.
how do I tell my boss that {S} {has} {condition}?
what should I do, {S} {has} {symptom} since {when}?
can {S} still work with {condition}? {doctor} diagnosed it {when}.
I'm worried, {poss} {test} {was} {result}.
I am afraid that {S} {has} {condition}.
patient presents with {symptom} and a history of {condition}.
patient {name} complains of {symptom}.
58-year-old woman with {condition}, on {drug}, now {symptom}.
{name} {was3} diagnosed with {condition} {when}.
{name} has {condition} and takes {drug}.
{name}'s {test} came back {result}.
write an email to my employer that {S} {was} diagnosed with {condition}.
help me explain to the children that {S} {has} {condition}.
summarise my doctor's letter: {condition}, {drug}, {procedure}.
discharge summary: {condition}, treated with {drug}.
after {procedure} {S} still {has} {symptom}.
the tumor in {poss} {organ} has grown.
the scan shows a shadow on {poss} {organ}.
{poss} blood pressure was 190 over 110 {when}.
{poss} blood sugar is way too high.
the cancer has come back.
ich habe {condition} und nehme {drug}.
bei mir wurde {condition} diagnostiziert.
meine Mutter hat Krebs.
mein Vater hatte gestern einen Schlaganfall.
mein Befund ist positiv.
ich bin seit drei Wochen krankgeschrieben wegen Depressionen.
meine Frau hatte eine Fehlgeburt.
ich nehme seit einem Jahr Antidepressiva.
mein HIV-Test war positiv.
mein Sohn ist in der Psychiatrie.
der Arzt hat bei meiner Tochter Epilepsie festgestellt.
j'ai un cancer du sein.
mon père a fait un AVC hier.
ma mère est atteinte de la maladie d'Alzheimer.
je suis sous antidépresseurs depuis un an.
mon test VIH est positif.
mon fils est hospitalisé depuis lundi.
je suis en arrêt maladie pour dépression.
tengo cáncer de mama.
mi madre sufrió un infarto ayer.
me diagnosticaron diabetes la semana pasada.
mi hijo está en el hospital con neumonía.
estoy tomando antidepresivos desde marzo.
mi prueba de VIH salió positiva.
`),
  law: lines(`
{S} {was} arrested for {crime} {when}.
{S} {was} charged with {crime} {when}.
{S} {has} been accused of {crime}.
{S} {was} convicted of {crime} {when}.
{S} {is} being investigated for {crime}.
{S} {is} under investigation for {crime}.
{S} {was} sentenced to two years for {crime}.
{S} {is} being sued for {claim}.
{S} {is} suing {poss} former employer for {claim}.
{S} want to sue {name} for {claim}.
{S} {is} a witness in a {crime} case.
{S} {is} in jail for {crime}.
{S} {is} on probation for {crime}.
{S} {was} released on bail {when}.
{S} pleaded guilty to {crime} {when}.
{S} confessed to {crime}.
{S} {has} a criminal record because of {crime}.
{S} {was} served with a lawsuit {when}.
{S} got a summons to {court}.
{S} received a subpoena {when}.
{S} {has} to appear in {court} next week.
{S} lost the case in {court}.
{S} {is} fighting over {family} in {court}.
{S} filed for divorce {when}.
{S} {is} getting divorced and wants {family}.
{S} {is} going through a divorce and we argue about {family}.
{S} contested the will and took {obj2} to {court}.
{S} violated the restraining order {when}.
{S} signed a settlement with {name} over {claim}.
{lawyer} says {S} should settle.
{lawyer} advised {obj} to plead guilty.
{lawyer} thinks we will lose in {court}.
{lawyer} told us to destroy nothing before {court}.
{lawyer} offered {obj} a deal.
the police questioned {obj} about {crime}.
the police came to our house {when} because of {crime}.
the police seized {poss} phone.
{poss} hearing is on Monday.
{poss} trial starts next week.
{poss} appeal was rejected {when}.
{poss} visa was refused and {S} {has} to leave the country.
{poss} asylum claim was denied.
my landlord is evicting us {when}.
{S} got an eviction notice {when}.
our client wants to settle the {claim} claim before {court}.
my client admits {crime}.
privileged: our strategy for {court} against {name}.
how should I answer the lawsuit against {obj} for {claim}?
can {S} go to prison for {crime}? It happened {when}.
what should I do, {S} {was} charged with {crime}?
I committed {crime} {when} and nobody knows.
do I have to tell the police that {S} committed {crime}?
write a letter to my lawyer about {family}, {name} has refused again.
draft a reply to the other side's settlement offer of {money} in our {claim} case.
{name} is suing us for {claim}.
{name} was arrested for {crime}.
{name} stole from me and I filed a police report.
the judge gave {name} custody of our children.
the prosecutor dropped the charges against {obj}.
we settled out of court for {money}.
the opposing counsel has asked for our emails in discovery.
our company is accused of {crime} by the regulator.
my ex took the kids and broke the custody order.
ich wurde wegen Diebstahls angezeigt.
gegen meinen Mandanten wird wegen Betrugs ermittelt.
mein Bruder sitzt im Gefängnis.
meine Frau hat die Scheidung eingereicht.
die Polizei hat gestern unsere Wohnung durchsucht.
wir werden von einem Kunden verklagt.
ich muss nächste Woche als Angeklagter vor Gericht.
j'ai été arrêté pour conduite en état d'ivresse.
mon mari demande le divorce et la garde des enfants.
je suis poursuivi pour fraude.
mon client a été condamné hier.
la police a perquisitionné notre maison.
me arrestaron por conducir borracho.
mi marido pidió el divorcio y la custodia.
mi cliente está acusado de fraude.
nos han demandado por incumplimiento de contrato.
la policía registró nuestra casa ayer.
`),
  finance: lines(`
{S} {is} {money} in debt.
{S} {has} {money} of {debt}.
{S} can't pay {poss} {debt}.
{S} {is} behind on {poss} {debt}.
{S} owe {money} in {debt}.
{S} owes the bank {money}.
{S} lost {money} on crypto {when}.
{S} lost {poss} {asset} in the market {when}.
{S} gambled away {poss} {asset}.
{S} {is} broke and can't pay the rent.
{S} {is} bankrupt.
{S} filed for bankruptcy {when}.
{S} {has} declared bankruptcy.
{S} {is} about to lose the house to the bank.
{S} {was} denied a loan {when} because of {poss} credit score.
{S} inherited {money} {when}.
{S} won {money} and {has} told nobody.
{S} earn {money} a year.
{S} earns {money} a month.
{S} make {money} and want to hide it from my ex.
{S} {has} {money} in savings.
{S} {has} {money} in an account abroad.
{S} {has} not paid taxes for three years.
{S} owe the tax office {money}.
{S} borrowed {money} from {name} and can't pay it back.
{poss} salary is {money}.
{poss} income is {money} before tax.
{poss} net worth is about {money}.
{poss} bank account was frozen {when}.
{poss} credit score is 520.
{poss} mortgage is {money} and two payments are overdue.
{poss} monthly budget: income {money}, rent {money}, {debt} {money}.
{poss} savings are gone.
{poss} pension is only {money}.
debt collectors are calling {obj} every day.
the bank is foreclosing on {poss} house.
the bailiff came {when}.
the bank closed {poss} account {when}.
the tax office is auditing {obj}.
our company is running out of cash.
our company will be insolvent next month.
our revenue fell by 40 percent and it isn't public yet.
we will miss our quarterly numbers, that is still confidential.
we are going to acquire {name}'s company for {money}, not announced yet.
we are in secret merger talks.
our unpublished results show a loss of {money}.
our investors don't know that we have only {money} left.
our margin is 12 percent and the board wants to sell.
we can't make payroll this month.
our biggest customer owes us {money} and doesn't pay.
should I file for bankruptcy? I have {money} of {debt}.
how can I pay off {money} of {debt} with my salary of {money}?
what should I do with the {money} that {S} inherited?
I have {money} on my account, how should I invest it?
help me write to my bank that I can't pay the mortgage.
please write a hardship letter, {S} {is} {money} behind.
{name} owes me {money} and refuses to pay.
{name} earns {money}, I saw the payslip.
my husband hid {money} from me.
ich habe {money} Schulden.
ich kann meine Miete nicht mehr zahlen.
mein Gehalt beträgt 3.400 Euro brutto.
meine Bank hat mein Konto gepfändet.
unsere Firma ist zahlungsunfähig.
ich musste Privatinsolvenz anmelden.
wir haben die Quartalszahlen noch nicht veröffentlicht, der Verlust ist hoch.
j'ai 20 000 euros de dettes.
je ne peux plus payer mon loyer.
mon salaire est de 2 100 euros net.
notre entreprise est en cessation de paiements.
ma banque a bloqué mon compte.
tengo 20.000 euros de deudas.
no puedo pagar la hipoteca.
mi sueldo es de 1.500 euros.
nuestra empresa está en quiebra.
el banco me embargó la cuenta.
`),
  employment: lines(`
{S} {was} fired {when}.
{S} {was} fired for {misconduct}.
{S} {was} laid off {when}.
{S} {was} let go {when}.
{S} lost {poss} job {when}.
{S} {was} dismissed for {misconduct} {when}.
{S} {was} suspended for {misconduct}.
{S} {was} demoted {when}.
{S} {was} put on a performance improvement plan {when}.
{S} got a written warning for {misconduct}.
{S} {was} accused of {misconduct} at work.
{S} {was} caught {misconduct2}.
{S} {has} been bullied by {poss} manager for months.
{S} {was} harassed by {poss} boss {when}.
{S} filed a complaint with HR about {name}.
{S} reported {poss} manager for {misconduct}.
{S} {is} going to resign next week.
{S} handed in {poss} resignation {when}.
{S} {is} secretly interviewing with a competitor.
{S} {is} looking for a new job and {poss} boss must not know.
{S} {was} passed over for promotion again.
{S} got a bad performance review {when}.
{S} {is} on probation at work and failing.
{S} {has} not been paid by {poss} employer since March.
{S} {was} asked to work off the books.
{S} signed a severance agreement {when}.
{S} {was} offered a severance package of {money}.
{S} {has} a disciplinary hearing on Monday for {misconduct}.
{S} called in sick but was at a job interview.
{poss} contract will not be renewed.
{poss} boss wants to get rid of {obj}.
{poss} boss yells at {obj} every day.
{poss} employer refuses to pay overtime.
{poss} employer fired {obj} because of the pregnancy.
{poss} performance review was terrible.
we are going to fire {name} on Friday.
we have to dismiss {name} for {misconduct}.
we plan to lay off thirty people next month, nobody knows yet.
we want to let {name} go without paying severance.
I have to fire someone on my team, {name} {has3} been underperforming.
HR is investigating {name} for {misconduct}.
HR opened a case against {obj}.
there were complaints about {name} because of {misconduct}.
{name} was fired for {misconduct}.
{name} {has3} been underperforming since January and I want to put {name} on a PIP.
write a termination letter for {name}, reason: {misconduct}.
write a warning letter to {name} for {misconduct}.
write a performance review for {name}, who missed every target.
write my resignation letter, {S} {has} had enough of the bullying.
how do I tell my boss that I'm quitting next month?
can my employer fire me for {misconduct}? I got a warning {when}.
should I tell the recruiter that I was fired {when}?
what can I do, my manager threatens to fire me?
my coworker {name} earns more than I do for the same work.
my coworker is stealing from the company.
my team lead touched me at the Christmas party and HR does nothing.
list of employees to be laid off: {name}, {name}, {name}.
mir wurde gestern gekündigt.
ich wurde fristlos entlassen.
wir müssen {name} kündigen, weil er gestohlen hat.
mein Chef mobbt mich seit Monaten.
ich habe eine Abmahnung bekommen.
ich will kündigen, aber mein Chef darf es nicht wissen.
mein Arbeitgeber zahlt meinen Lohn nicht.
j'ai été licencié hier.
mon chef me harcèle depuis des mois.
nous allons licencier {name} la semaine prochaine.
j'ai reçu un avertissement de mon employeur.
mon employeur ne me paie pas.
me despidieron ayer.
mi jefe me acosa desde hace meses.
vamos a despedir a {name} el viernes.
recibí una amonestación por llegar tarde.
mi empresa no me paga el sueldo.
`),
  intimate: lines(`
{S} {is} having {intimacy} with {name}.
{S} had {intimacy} with {poss} boss {when}.
{S} had {intimacy} with a coworker {when}.
{S} {has} been cheating on {poss} partner for months.
{S} cheated on {obj2} {when}.
{S} {was} unfaithful {when}.
{S} kissed {name} {when} and feel guilty.
{S} {is} {orientation} and nobody knows.
{S} {is} {orientation} and afraid to tell the family.
{S} came out as {orientation} {when}.
{S} think I might be {orientation}.
{S} {is} in love with {poss} best friend.
{S} {is} in love with a married man.
{S} {is} not attracted to {poss} wife any more.
{S} {has} not had sex for two years.
{S} {has} trouble getting an erection.
{S} can't have an orgasm.
{S} {is} addicted to porn.
{S} watch porn every night.
{S} paid for sex {when}.
{S} {is} a virgin and ashamed of it.
{S} {was} raped {when}.
{S} {was} sexually abused as a child.
{S} {was} molested by an uncle.
{S} {was} beaten by {poss} partner {when}.
{S} {is} afraid of {poss} violent husband.
{S} sent nude pictures to {name}.
{S} got pregnant after {intimacy}.
{S} {is} pregnant and doesn't know who the father is.
{S} want an abortion but my parents must not know.
{S} {is} meeting {name} in a hotel behind my back.
{S} want to leave {poss} husband for another man.
{S} {has} a secret child.
{S} {is} on Tinder although {S} {is} married.
{S} {has} strange sexual fantasies.
{poss} sex life is dead.
{poss} marriage is over, we sleep in separate rooms.
{poss} ex posted {poss} nude photos online.
{poss} boyfriend hits {obj} when he is drunk.
{poss} husband forces {obj} to have sex.
{poss} partner found out about {intimacy}.
{poss} wife caught {obj} with {name}.
{poss} affair with {name} has been going on since spring.
I caught my husband in bed with {name}.
I think my wife is cheating on me.
I found condoms in my son's room and think he is {orientation}.
my daughter told me that she is {orientation}.
my boyfriend wants to have anal sex and I don't.
my girlfriend and I want to try {intimacy}.
my husband wants {intimacy} and I don't.
how do I tell my wife that I had {intimacy}?
how do I tell my parents that I'm {orientation}?
should I confess {intimacy} to my partner?
what should I do, my husband beats me?
write a message to {name}, I want to end our affair.
{name} slept with my husband.
{name} is {orientation}, don't tell anyone.
{name} and I had sex {when}.
{name} keeps touching me although I said no.
ich habe meine Frau betrogen.
ich bin schwul und meine Eltern wissen es nicht.
mein Mann schlägt mich.
ich habe eine Affäre mit meinem Chef.
wir haben seit Jahren keinen Sex mehr.
ich wurde als Kind missbraucht.
meine Freundin ist schwanger und ich will das Kind nicht.
j'ai trompé mon mari.
je suis gay et ma famille ne le sait pas.
mon mari me bat.
j'ai une liaison avec un collègue.
nous ne faisons plus l'amour.
engañé a mi marido.
soy gay y mis padres no lo saben.
mi marido me maltrata.
tengo una aventura con mi jefe.
me violaron cuando era niña.
`),
  security: lines(`
{attacker} broke into {system} {when}.
{attacker} got into {system} {when}.
{attacker} stole {stolen} from {system} {when}.
{attacker} encrypted {system} and demands {money}.
{attacker} still has access to {system}.
{attacker} downloaded {stolen} {when}.
{attacker} published {stolen} on the dark web {when}.
{attacker} is blackmailing us with {stolen}.
{attacker} logged in to {system} from abroad {when}.
{attacker} wiped {system} {when}.
{attacker} planted a backdoor in {system}.
{attacker} used my password to get into {system}.
we were hacked {when}.
we were hit by ransomware {when}.
we had a data breach {when}.
we had {security} on {system} {when}.
we found {security} on {system} {when}.
we discovered {when} that {stolen} leaked.
we leaked {stolen} by accident {when}.
we lost {stolen} {when} and have not told the customers.
we have not reported the breach of {system} yet.
we paid the ransom {when}.
we sent {stolen} to the wrong customer {when}.
we left {system} open to the internet without a password.
our {stolen} were exposed in a public bucket {when}.
our {stolen} are for sale on a forum.
our {stolen} ended up on GitHub {when}.
our pentest found a critical hole in {system}.
our scanner shows that {system} is infected.
our antivirus found {security} on {system}.
our admin password is on a sticky note and {attacker} saw it.
our auditors found that {system} has no logging and a shared admin password.
our incident: {attacker} had access to {system} for three weeks.
incident report: {attacker} accessed {stolen} on {system} {when}.
post-mortem of the breach of {system}: {attacker} used {security}.
{system} was compromised {when}.
{system} was breached through {security} {when}.
{system} {was3} hacked {when}.
{system} sends data to an unknown server in Russia since {when}.
{system} has an unpatched vulnerability that we haven't disclosed.
{system} can be read by anyone without logging in, please keep that quiet.
{stolen} leaked from {system} {when}.
{stolen} of 20,000 customers were stolen {when}.
I clicked on a phishing mail {when} and gave away my password.
I opened the attachment and now all files on {system} are encrypted.
I lost the company laptop with {stolen} {when}.
I accidentally committed {stolen} to a public repository.
I found a zero-day in our own product and it is not fixed yet.
my account was hacked {when} and {attacker} sends mails in my name.
my work laptop was stolen {when} with {stolen} on it.
someone is logged in to {system} as me.
how do we tell our customers that {stolen} were stolen {when}?
what should we do first, {system} was hacked {when}?
do we have to report that {attacker} saw {stolen}?
write a notification to the regulator about our breach of {stolen} {when}.
write an internal memo about the ransomware attack on {system} {when}.
an employee exported {stolen} before leaving for a competitor.
{name} took {stolen} home on a USB stick.
{name} shared the root password of {system} in a public channel.
wir wurden gestern gehackt.
bei uns wurden Kundendaten gestohlen.
unsere Server sind seit heute Nacht verschlüsselt.
ein Angreifer hat Zugriff auf unser Netzwerk.
ich habe auf einen Phishing-Link geklickt und mein Passwort eingegeben.
wir haben das Datenleck noch nicht gemeldet.
nous avons été piratés hier.
les données de nos clients ont été volées.
un pirate a chiffré nos serveurs.
j'ai cliqué sur un lien d'hameçonnage et donné mon mot de passe.
nos mots de passe ont fuité.
nos hackearon ayer.
robaron los datos de nuestros clientes.
un atacante cifró nuestros servidores.
hice clic en un enlace de phishing y di mi contraseña.
hemos sufrido una filtración de datos.
`),
};
