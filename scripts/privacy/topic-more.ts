import type { Topic } from '../../electron/core/privacy/classify/topic.ts';

const lines = (text: string): readonly string[] => text.trim().split('\n');

/** More statements, each in words of its own, for the variety that templates lack. */
export const MORE_STATEMENTS: Readonly<Record<Topic, readonly string[]>> = {
  health: lines(`
I collapsed in the kitchen this morning and woke up on the floor.
They want to amputate {poss} foot because of the diabetes.
Grandma doesn't recognise us any more.
The radiologist saw two nodules in {poss} lungs.
I cut myself again and had to hide the scars.
I weigh 41 kilos and still feel fat.
{poss} white cell count is far too low.
My therapist thinks that I should go to a clinic.
The chemo makes {obj} throw up all day.
I'm in my second trimester and bleeding.
Our baby was born with a hole in the heart.
The paramedics had to revive {name}.
{name} is in a coma.
{name} is seriously ill and won't come back to work this year.
I have an appointment at the methadone clinic at eight.
My pacemaker has to be replaced.
The doctors gave {obj} six months.
I haven't eaten properly for days because of the panic attacks.
{S} had to have {poss} stomach pumped after the overdose.
{S} {is} infertile and we are trying IVF for the third time.
I think I have an STD, it burns when I pee.
I'm on the waiting list for a liver.
My little boy can't breathe at night, the inhaler doesn't help.
I can't get out of bed and I don't want to live any more.
She lost her hair from the treatment.
He needs help with eating and washing since the fall.
My ADHD medication stopped working.
My insurance refuses to pay for my cancer treatment.
Her water broke at 28 weeks.
The autopsy showed that he had taken too many pills.
Since the vaccination I have had heart problems.
I tested positive {when}.
I am HIV negative but had unprotected sex, the test is next week.
My eyesight is getting worse and I may go blind.
Please summarise the attached lab report, my cholesterol and liver values are too high.
Mir geht es seit der Chemo sehr schlecht.
Meine Tochter ist magersüchtig.
Mein Mann ist Alkoholiker.
Ich habe seit Wochen Schmerzen in der Brust.
Ich bin im fünften Monat schwanger.
J'ai des douleurs à la poitrine depuis deux jours.
Ma sœur est anorexique.
J'ai fait une fausse couche.
Tengo dolor en el pecho desde ayer.
Mi hermana es anoréxica.
Tuve un aborto espontáneo.
`),
  law: lines(`
I'm out on parole and missed my meeting.
The cops took {name} away in handcuffs.
I hit a cyclist and drove off.
I lied under oath.
{S} forged the signature on the contract.
I have to testify against my own brother.
Child services took our kids.
My ex is suing me for the house.
We got a cease and desist letter from {name}.
They served {obj} with papers at work.
My public defender wants me to take the plea deal.
The insurance is suing me because of the crash.
I stole {money} from my employer.
The court-appointed expert is on his side.
The DA wants five years for {name}.
I was caught with cocaine at the airport.
My green card application was denied.
Immigration officers detained {name}.
Our former partner threatens us with legal action.
The class action against our company could cost {money}.
The witness statement of {name} contradicts ours.
I breached the non-compete and now they want {money}.
{name} wants to change the will before she dies, and cut out her son.
My husband refuses to sign the divorce papers.
The judge ordered {obj} to pay child support.
My landlord kept the deposit and I want to sue him.
The neighbours reported {obj} to the police.
I got caught shoplifting {when}.
I need an alibi for {when}.
Our defence strategy is to discredit the witness.
We want to keep these emails out of discovery.
I was a victim of a robbery {when} and have to identify the man.
The regulator has opened an investigation against us.
{name} is in custody.
Draft an affidavit: I saw {name} leave the house at ten.
Mein Anwalt rät mir zum Vergleich.
Ich wurde wegen Fahrerflucht verurteilt.
Mein Ex verlangt das alleinige Sorgerecht.
Mein Asylantrag wurde abgelehnt.
Mon avocat me conseille de plaider coupable.
J'ai été condamné à une amende pour vol.
Mon propriétaire veut m'expulser.
Mi abogado dice que me declare culpable.
Me condenaron por robo.
Mi casero me quiere desalojar.
`),
  finance: lines(`
I maxed out all my credit cards.
I took out a second mortgage without telling my wife.
We are short {money} this month.
I only have {money} until payday.
My trust fund pays me {money} a year.
I sold my house for {money} {when}.
I make six figures and still live paycheck to paycheck.
The bank turned us down for the loan.
The repo men took the car {when}.
I co-signed a loan for {name} and he stopped paying.
I hid {money} in Switzerland.
I haven't filed my taxes since 2018.
The IRS put a lien on my house.
My startup burned through {money}.
We're raising {money} at a valuation of ten million, please keep it quiet.
Confidential: the offer for the subsidiary is {money}.
Draft the board memo: we will cut the dividend, to be announced on Tuesday.
Our bank has cancelled our credit line.
Our auditors refuse to sign the accounts.
My alimony payments are {money} and I can't afford them.
I'm retired and live on {money} a month.
My portfolio is down {money}.
My stock options are worth {money}.
{name} lent me {money}.
{name} has {money} of debt and asked me for money.
I spent the rent on online poker.
My wages are being garnished.
I live off food stamps.
My parents pay my rent because I'm broke.
My husband controls all our money and gives me {money} a week.
We lost {money} last quarter, only the board knows.
The earnings call is next week and our numbers are awful.
My tax return shows an income of {money}.
{S} got a bonus of {money} {when}.
{S} {has} {money} on {poss} account at the bank.
Ich verdiene 4.200 Euro im Monat.
Mein Konto ist überzogen.
Ich habe 50.000 Euro geerbt.
Wir können die Raten fürs Haus nicht mehr zahlen.
Je gagne 3 000 euros par mois.
J'ai hérité de 40 000 euros.
Mon compte est à découvert.
Gano 2.000 euros al mes.
Heredé 50.000 euros.
Debo tres meses de alquiler.
`),
  employment: lines(`
They escorted {name} out of the building {when}.
My position is being cut at the end of the month.
My boss told me that I'm not a good fit.
I'm about to hand in my notice.
I got the boot {when}.
They are building a case to get rid of me.
My manager takes credit for my work and I told HR.
I was denied maternity leave.
I'm the only woman on the team and they call me names.
I signed an NDA about the layoffs.
My raise was refused.
{name} shows up drunk to work.
{name} lied on his CV and we found out.
{name} is the weakest on my team and I want to replace him.
{name} will be made redundant in June but doesn't know it yet.
Please rate these employees, {name} will get the lowest score.
Prepare talking points for telling {name} that she is dismissed.
I got two job offers and haven't told my current employer.
I was blacklisted after the strike.
My shifts were cut after I joined the union.
My boss asked me to backdate the contract.
My boss hit on me and I refused, now I get the worst shifts.
I work without a permit.
I'm being paid under the table.
My probation was extended because of my sick days.
The company wants me to sign a termination agreement.
The works council objects to firing {name}.
We restructure and half of my team has to go, it's still secret.
I have to tell {name} that the job goes to someone else.
I haven't had a day off in three months and they refuse my leave.
{S} burned out at work and {poss} boss says it's weakness.
{S} called the boss an idiot and got suspended.
{S} {was} forced to resign {when}.
My reference letter says between the lines that I was lazy.
Exit interview notes of {name}: leaves because of the manager.
Ich bin seit gestern arbeitslos.
Meine Chefin schreit mich jeden Tag an.
Ich habe einen Aufhebungsvertrag bekommen.
Wir bauen im Herbst 40 Stellen ab, das ist noch geheim.
Je vais démissionner mais mon patron ne le sait pas.
Je suis au chômage depuis mars.
On m'a refusé mon congé maternité.
Voy a renunciar y mi jefe no lo sabe.
Estoy en paro desde marzo.
Me negaron la baja por maternidad.
`),
  intimate: lines(`
We slept together after the office party.
I've never told anyone that I like men.
My wife and I haven't touched each other in years.
I found messages from another woman on his phone.
I caught chlamydia from a man I met in a bar.
My stepfather touched me when I was a child.
He choked me {when} and I'm scared to go home.
She threw a plate at me and it isn't the first time.
I want to be a woman.
I started hormones and my family doesn't know.
I sleep with my professor.
I had sex with my ex {when}.
I'm pregnant and it isn't my husband's.
I fantasise about my sister-in-law.
I only get turned on by pain.
I finish too early and she laughs at me.
I work as an escort on weekends.
I sell pictures of my feet and more on OnlyFans.
Someone put a video of me having sex on the internet.
My husband visits prostitutes.
My boyfriend wants me to swallow.
My daughter is sexting with an older man.
My son watches violent porn.
I was drunk and he didn't stop when I said no.
I don't love my husband any more and I'm seeing {name}.
I have a crush on my married boss.
{name} sent me a picture of his penis.
{name} kissed me in the lift although we are both married.
{name} and I are secretly together.
Our neighbour has been beating his wife.
We went to a swingers' club {when}.
My fiancé doesn't know that I had an abortion.
My parents threw me out because I'm {orientation}.
I'm afraid my husband will kill me when I leave.
I am married to a woman but attracted to men.
She faked it for ten years.
Ich stehe auf Männer.
Ich schlafe mit meinem Chef.
Mein Freund hat Nacktbilder von mir verschickt.
Ich bin trans und habe es noch niemandem gesagt.
J'ai couché avec mon patron.
Mon copain a publié des photos intimes de moi.
Je suis lesbienne et ma mère ne le sait pas.
Me acosté con mi jefe.
Mi novio publicó fotos íntimas mías.
Soy lesbiana y mi madre no lo sabe.
`),
  security: lines(`
All our files have the ending .locked since {when}.
There is a ransom note on every screen.
Our domain admin account was used at night from another country.
We see strange outbound traffic from the finance PCs.
Someone created a new admin user on {system}.
Somebody changed the bank details on our invoices.
The CFO wired {money} to a fake supplier.
Our source code is on a torrent site.
The backup tapes were stolen from the car.
We found a card skimmer on our terminal.
Our vendor had access to everything and was hacked.
Our intern pasted the production credentials into a chat.
The database was reachable without a password for two months.
I reused my password and now my mail is gone.
I gave the caller my code and he emptied the account.
Somebody is reading my mails.
We have to rotate all secrets because {name} left angry.
Our SSO can be bypassed, we found out {when} and have no fix.
The customer portal shows other customers' invoices.
Nobody has noticed yet that the audit logs were deleted.
Our CEO's mailbox forwards everything to an unknown address.
The forensics team found Mimikatz on our domain controller.
The attackers were inside for 200 days.
Draft a statement: we can't say yet how many records were taken.
Our insurance wants to know when we noticed the intrusion.
We decided not to tell the customers about the leak.
Our test data contained real customers and is now public.
A researcher reported a hole in our app and we ignored it.
Our certificates' private key was in the Docker image.
Our SIEM has been raising alarms about {system} since {when}.
{name} plugged in a USB stick that he found in the car park.
{name} mailed {stolen} to a private address.
{name} had {stolen} on a stolen laptop.
The hospital can't admit patients since the attack {when}.
We shut everything down {when} after the malware alarm.
Unsere Daten wurden verschlüsselt und es gibt eine Lösegeldforderung.
Mein Mailkonto wurde übernommen.
Der Admin hat das Passwort per Mail verschickt und jetzt ist es öffentlich.
In unserer App ist eine Lücke, die noch niemand kennt.
On nous demande une rançon depuis ce matin.
Mon ordinateur professionnel a été volé avec les dossiers des clients.
Notre base de données est en vente sur le dark web.
Nos piden un rescate desde esta mañana.
Me robaron el portátil de la empresa con datos de clientes.
Nuestra base de datos está a la venta.
`),
};

/** More harmless sentences about people, work and technology. */
export const MORE_LOOKALIKES: readonly string[] = lines(`
My cousin plays the violin.
My niece collects stamps.
My uncle has a farm in the hills.
My grandmother knits socks.
My roommate cooks very well.
My neighbour's cat visits us every day.
My partner bought new curtains.
My ex-colleague wrote a book about trains.
My kids love the zoo.
My baby shower is on Saturday, suggest games.
My grandson wants a bike.
My mother-in-law is coming to dinner.
My brother is a nurse.
My sister is a police officer.
My father is a retired judge.
My wife is a surgeon and needs a logo for her blog.
My husband works for a bank.
My son wants to become a doctor.
My daughter studies law in her third year.
My friend works in cyber security.
My client runs a flower shop.
My client asked me to change the font.
My patient little brother waited for his turn.
My employer offers language courses.
My employees like the new coffee machine.
My manager is on a business trip.
My supervisor likes my thesis topic.
My coworker is getting married, write a card.
My coworker brought cake.
My boss is great.
My boss plays golf.
My boss fight strategy does not work in this level.
My team won the quiz.
My team needs a new project board.
My contract template needs a header.
My report is due tomorrow.
My report has a wrong page number.
My account settings page is empty.
My account balance component does not render.
My bank component uses React hooks.
My loan calculator shows NaN.
My mortgage calculator app needs a chart.
My budget spreadsheet has a broken formula.
My tax calculator function returns a string.
My salary converter app needs tests.
My investment game for school uses play money.
My hospital management app needs a login page.
My fitness app counts steps.
My health insurance comparison website needs SEO.
My doctor appointment booking form is not responsive.
My patient class inherits from Person.
My diagnosis function returns undefined.
My blood glucose chart component has the wrong axis.
My virus simulation runs too slowly.
My lawyer character in the play needs a joke.
My court booking app is for tennis players.
My case class in Scala does not compile.
My appeal text for the food bank should be warmer.
My sentence splitter fails on abbreviations.
My attack animation is choppy.
My hacker character needs a nickname.
My firewall game level is too hard.
My password strength meter is wrong.
My token parser is slow.
My key is stuck on the keyboard.
My server room is too warm.
My network diagram needs icons.
My database schema has three tables.
My backup script runs every night.
My dating app mock-up needs colours.
My love song needs a bridge.
My romance novel needs a title.
My wedding speech should be funny.
My relationship table has a composite key.
My child component re-renders too often.
My parent directory is read-only.
My master branch is called main.
My partner wants a quiet weekend, any ideas?
I work at a bank and need a slide about savings accounts.
I work in a hospital and need a rota in Excel.
I work for a law firm and design their website.
I work as a nurse.
I work as a security consultant.
I work with Python every day.
I teach biology and need a worksheet about cancer cells.
I teach law and need ten exam questions about theft.
I study medicine and must learn the cranial nerves.
I study finance and need an explanation of duration.
I have an exam about depression in the 1930s.
I have to hold a presentation about addiction for school.
I have to write a paper about the death penalty.
I must write an essay on euthanasia.
I need a lesson on safe sex for teenagers.
I need a template for a termination letter.
I need a template for a lease contract.
I need a sample lawsuit for a moot court.
I need an example of a bad performance review for a workshop.
I need an example incident report for training.
I need fake patient data for a demo.
I need ten fake bank transactions for a test.
I am preparing a workshop on bullying.
I am preparing a talk on ransomware.
I am preparing for a job interview as a nurse.
I am reading a novel about an affair.
I am watching a series about a prison.
I am watching a show about a hacker.
I am playing a game in which you run a hospital.
I am playing a lawyer in the school play.
I am drawing a comic about a bank robbery.
I am designing a poster about mental health.
I am designing a poster against violence.
I am translating a leaflet about vaccination.
I am translating a text about divorce law.
I am making a quiz about famous trials.
I am moving to a new flat.
I am turning thirty next week.
I am left-handed.
I am colour and font obsessed.
I am new to React.
I am new in town.
I am a beginner at chess.
I am a big fan of yours.
I am an only child.
I was late because of the train.
I was in Rome last week.
I was at the beach yesterday.
I was charged twice for my subscription, write to support.
I was promoted to admin of the forum.
I was wondering how volcanoes work.
I got a promotion, how do I celebrate?
I got a puppy.
I got a good grade.
I got the job, write a thank-you mail.
I passed my driving test.
I finished my marathon training.
I bought a used camera.
I bought shares of the pie.
I sold my old bike.
I found a typo in the manual.
I found a good recipe.
I caught a fish.
I caught the exception but the program still stops.
I cheated the boss in the game with a trick.
I committed the wrong file to my local branch.
I pleaded with the compiler.
I opened the window.
I opened the attachment in LibreOffice and the fonts are wrong.
I clicked the button and nothing happens.
I changed my password and now I want to rename my account.
I reset the router.
I owe you a coffee.
I owe my readers a second chapter.
I saved the file on the desktop.
I lost my bookmark.
I missed the bus.
I miss summer.
I love this library.
I love my garden.
I hate commas.
I feel great today.
I feel that the intro is too long.
I suffer from bad puns.
I see a blank page.
I see a 500 error in the console.
We won the quiz night.
We had a great party last night.
We had a power cut yesterday.
We had lunch with the new colleague.
We have a new coffee machine.
We have a sale this week, write a banner.
We lost a sock.
We found a dog.
We fixed the login bug yesterday.
We released the app last week.
We closed the ticket.
We moved the meeting to Thursday.
We are getting a dog.
We are at the airport.
We are comparing three password managers.
We are writing a handbook on data protection.
We are writing a play about a divorce.
We are adding a health page to the website.
We offer legal advice, write our home page.
We offer loans to farmers in the board game.
She is my teacher.
She is on the phone.
She is reading a book.
She was at the concert yesterday.
She was the first woman in space.
She sings in a choir.
She won a prize last week.
She teaches yoga.
She plays a nurse on TV.
He is my brother.
He is in the garden.
He is tall.
He was in London last week.
He was the first to climb the mountain.
He teaches history.
He fired the arrow.
He hit the ball over the fence.
He beat me at chess yesterday.
He broke the record.
He paints houses.
They are friends.
They were on holiday.
They sued for peace in 1648.
They won the cup last night.
Anna likes to read.
Peter plays the drums.
Julia is learning French.
Thomas will bring the cake.
Please invite Carla and Ben to the meeting.
Tell Miguel that the room is booked.
Mark the task as done.
The intern made a nice poster.
The client is happy with the draft.
The client opens a connection to the server.
The client sends a request.
The manager object owns the pool.
The employee handbook has 40 pages.
The landlord board game is called Monopoly.
The lawyer joke is old.
The doctor who invented the stethoscope was French.
The nurse shark is harmless.
The hospital drama has twelve seasons.
The prison in the game has three exits.
The police box is blue.
The thief in the story steals a clock.
The murder mystery party needs a script.
The hero of the novel dies in the last chapter.
The main character has amnesia.
The king was murdered in 1792.
The president was shot in 1865.
The actor died in 1955.
The scientists found a new treatment for cancer, the article says.
The newspaper reports that a bank was robbed.
The newspaper reports that hackers attacked a ministry.
The report by the WHO says that measles is rising.
The law firm Smith and Sons opened in 1901.
The central bank raised rates.
The market crashed in 1929.
The company Enron went bankrupt in 2001.
The minimum wage rose in January.
The strike of the miners lasted a year.
The union was founded in 1890.
The virus of 1918 killed millions.
The Heartbleed bug was found in 2014.
The worm of 1988 infected thousands of machines.
The password of the demo account is in the README.
Which painkillers are sold without a prescription?
Which vaccines are needed for Kenya?
Which insurance do freelancers need in general?
Which laws apply to drones?
Which court decides about patents?
Which jobs are in demand?
Which tools scan for vulnerabilities?
How do hospitals schedule their staff?
How do banks make money?
How do lawyers bill their hours?
How do hackers find open ports?
How do recruiters read a CV?
How do couples split chores?
How should a manager give feedback?
How should a company announce layoffs?
How should one store medical records?
How many people have diabetes?
How much does a lawyer cost on average?
How much does a nurse earn in Norway?
How much money do I need for a week in Rome?
What happens in a heart attack?
What happens during a divorce in general?
What happens if a company goes bankrupt?
What happens when a password is hashed?
What is a good salary for a junior developer?
What is a good name for a clinic in my novel?
What is the best diet for runners?
What is the best way to learn anatomy?
What is the best way to say no?
What is the difference between gender and sex?
What is the difference between psychologist and psychiatrist?
What is the difference between a virus and a worm?
What is the difference between hashing and encryption?
What is the difference between a salary and a wage?
What is the punishment for theft in France?
What rights do tenants have in Spain?
What rights do employees have during probation?
What should a patient leaflet contain?
What should a breach notification contain?
What should a will contain?
Why do people get cancer?
Why do marriages fail?
Why do companies lay off staff?
Why do banks fail?
Why is phishing so successful?
Who pays the court fees in general?
Who invented the pacemaker?
When is a contract void?
When should one see a doctor about a cough?
Can a minor sign a contract?
Can an employer read private mail in Germany?
Can you get a cold twice?
Can you recommend a book on grief?
Is a verbal contract binding?
Is homosexuality legal in Kenya?
Is it legal to record a phone call in France?
Is Bitcoin taxed in Portugal?
Is ibuprofen safe for dogs?
Does insurance usually pay for therapy?
Does exercise help against depression?
Are antibiotics effective against viruses?
Are tattoos allowed at work?
Meine Schwester spielt Geige.
Mein Bruder ist Arzt.
Mein Sohn will Anwalt werden.
Meine Firma baut Möbel.
Mein Server läuft auf Debian.
Ich arbeite in einer Bank.
Ich schreibe einen Krimi.
Ich halte einen Vortrag über Krebs.
Ich habe gestern Pizza gegessen.
Wir ziehen nächste Woche um.
Wir suchen einen Namen für unsere Katze.
Was verdient ein Arzt?
Wie funktioniert eine Scheidung?
Welche Rechte haben Mieter?
Wie schütze ich mich vor Phishing?
Ma sœur joue du violon.
Mon frère est médecin.
Mon fils veut devenir avocat.
Je travaille dans une banque.
J'ai mangé une pizza hier.
J'ai un examen de droit demain.
Nous déménageons la semaine prochaine.
Combien gagne un médecin ?
Quels sont les droits des locataires ?
Mi hermana toca el violín.
Mi hermano es médico.
Mi hijo quiere ser abogado.
Trabajo en un banco.
Ayer comí pizza.
Tengo un examen de derecho mañana.
Nos mudamos la próxima semana.
¿Cuánto gana un médico?
¿Qué derechos tienen los inquilinos?
`);
