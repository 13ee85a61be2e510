/** Public knowledge that bears a name: {E} a surname, {X} an invented product, {Y} an acronym or standard. Nothing is to be marked. */
export const EPONYM_TEMPLATES: readonly string[] = `
Explain the {E} principle.
Explain the {E} theorem with an example.
What is the {E} paradox?
What is the {E} effect?
What does the {E} test measure?
How does the {E} algorithm work?
Implement the {E} algorithm in Python.
Implement {E}'s algorithm in JavaScript.
Prove {E}'s theorem.
What is {E}'s law?
Derive the {E} equation.
Solve the {E} problem with recursion.
Help me understand the {E} hypothesis.
Compare the {E} method with the {E} method.
What is a {E} distribution?
What is a {E} machine?
What is a {E} number?
How is the {E} coefficient calculated?
What are the symptoms of {E} disease?
What is {E} syndrome?
Use the {E} transform to clean the signal.
Plot a {E} curve in Excel.
Explain the {E} reaction in chemistry.
The {E} scale goes from 1 to 10.
The {E} model has three layers.
The {E} bridge circuit is used to measure resistance.
Draw a {E} diagram.
Explain {E} sampling and {E} smoothing.
What is the {E}-{E} theorem?
Explain the {E}-{E} model of markets.
How does {X} recognise a song?
How do I install {X} on Windows?
How do I export my notes from {X} to Markdown?
What is the difference between {X} and {X}?
Is {X} faster than {X}?
Write a {X} config that enables caching.
My {X} build fails with an error.
Set up {X} with Docker.
Which plan of {X} includes exports?
Does {X} run on Linux?
Connect {X} to {X} with a webhook.
Create a {X} plugin.
Review my {X} component.
The {X} library is fast and small.
Install {X} with npm.
import {X} from the package
Use the {X} class to open a file.
{X} is a build tool for the web.
Upgrade from {X} 2 to {X} 3.
Write a regular expression for {Y} dates.
Explain the {Y} standard.
What does {Y} require?
Convert the file to {Y} format.
Validate the document against {Y}.
Return a {Y} error.
The {Y} header is missing.
Which {Y} version should I use?
Is our site compliant with {Y}?
`
  .trim()
  .split('\n');

export const ACRONYMS: readonly string[] =
  'ISO 8601|ISO 9001|ISO 27001|RFC 2119|IEEE 754|HIPAA|GDPR|SOC 2|PCI DSS|W3C|WCAG|ECMA|ANSI|IEC|NIST|OWASP|CORS|CSRF|JWT|OAuth|SAML|LDAP|SMTP|IMAP|TLS|SSL|SSH|FTP|UTF-8|ASCII|ACID|SOLID|REST|SOAP|GRPC|YAML|TOML|XML|SVG|PDF|EPUB|MIDI|JPEG|PNG|MPEG|HDMI|USB-C|NFC|BLE|GPS|CPU|GPU|RAM|ETL|ERP|CRM|KPI|OKR|ROI|SEO|CTR|B2B|FAQ|NDA|MBA|PhD|GMAT|TOEFL|SAT|IELTS'.split(
    '|',
  );
