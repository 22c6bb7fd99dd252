namespace Oxen.Conformance;

/// <summary>Members of strings, ordinal and in UTF-16 units as in C#.</summary>
[Golden]
public sealed class StringTests(TestDatabase database) : ShopTests(database)
{
    private static readonly string[] Needles = ["a", "A", "", "B", "on", "%", "_", "\\", "'", "ä", "[", "日", "\U0001F600"];

    [Test]
    public void Length() => Same(s => s.Samples.Select(x => new { x.Id, x.String.Length }));

    [Test]
    public void Length_in_a_condition() => Same(s => s.Customers.Where(c => c.Name.Length > 12).Select(c => c.Id));

    [Test]
    public void Contains() => Same(Needles, (s, text) => s.Samples.Where(x => x.String.Contains(text)).Select(x => x.Id));

    [Test]
    public void Contains_a_char() => Same(['a', '%', '_', '語'], (s, letter) => s.Samples.Where(x => x.String.Contains(letter)).Select(x => x.Id));

    [Test]
    public void StartsWith() => Same(Needles, (s, text) => s.Samples.Where(x => x.String.StartsWith(text)).Select(x => x.Id));

    [Test]
    public void StartsWith_a_char() => Same(['a', '%', '\''], (s, letter) => s.Samples.Where(x => x.String.StartsWith(letter)).Select(x => x.Id));

    [Test]
    public void EndsWith() => Same(Needles, (s, text) => s.Samples.Where(x => x.String.EndsWith(text)).Select(x => x.Id));

    [Test]
    public void EndsWith_a_char() => Same(['a', 'a', '_'], (s, letter) => s.Samples.Where(x => x.String.EndsWith(letter)).Select(x => x.Id));

    [Test]
    public void Contains_of_a_column() => Same(s => s.Customers.Where(c => c.Name.Contains(c.Country)).Select(c => c.Id));

    [Test]
    public void StartsWith_of_a_column() => Same(s => s.Customers.Where(c => c.City != null && c.Name.StartsWith(c.City)).Select(c => c.Id));

    [Test]
    public void Contains_of_a_constant() => Same(s => s.Customers.Where(c => c.Name.Contains("an")).Select(c => c.Id));

    [Test]
    public void Not_contains() => Same(s => s.Customers.Where(c => !c.Name.Contains("an")).Select(c => c.Id));

    [Test]
    public void A_nullable_contains() => Same(s => s.Customers.Where(c => c.City != null && c.City.Contains("on")).Select(c => c.Id));

    [Test]
    public void Contains_regardless_of_case() => Same(["LON", "É"], (s, text) => s.Samples.Where(x => x.String.Contains(text, StringComparison.OrdinalIgnoreCase)).Select(x => x.Id));

    [Test]
    public void Equals_regardless_of_case() => Same(["LONDON", "berlin"], (s, city) => s.Customers.Where(c => string.Equals(c.City, city, StringComparison.OrdinalIgnoreCase)).Select(c => c.Id));

    [Test]
    public void Equals_ordinally() => Same(["London"], (s, city) => s.Customers.Where(c => string.Equals(c.City, city, StringComparison.Ordinal)).Select(c => c.Id));

    [Test]
    [Deviates("postgresql", 1, "letters that are several in the other case")]
    [Deviates("mysql", 1, "the letters of a text in the other case (`ToUpper`, `ToLower`)")]
    public void ToUpper() => Same(s => s.Samples.Select(x => new { x.Id, A = x.String.ToUpper(), B = x.String.ToUpperInvariant() }));

    [Test]
    [Deviates("postgresql", 1, "letters that are several in the other case")]
    [Deviates("mysql", 1, "the letters of a text in the other case (`ToUpper`, `ToLower`)")]
    public void ToLower() => Same(s => s.Samples.Select(x => new { x.Id, A = x.String.ToLower(), B = x.String.ToLowerInvariant() }));

    [Test]
    public void ToLower_is_compared() => Same(s => s.Customers.Where(c => c.Name.ToLower() == "fissa").Select(c => c.Id));

    [Test]
    public void Trim() => Same(s => s.Orders.Where(o => o.Notes != null).Select(o => new { o.Id, A = o.Notes!.Trim(), B = o.Notes.TrimStart(), C = o.Notes.TrimEnd() }));

    [Test]
    public void Trim_of_white_space() => Same(s => s.Samples.Select(x => new { x.Id, A = x.String.Trim() }));

    [Test]
    public void Trim_of_a_char() => Same(s => s.Customers.Select(c => new { c.Id, A = c.Name.Trim('A'), B = c.Name.TrimStart('B'), C = c.Name.TrimEnd('e') }));

    [Test]
    public void Substring() => Same(s => s.Customers.Where(c => c.Name.Length > 4).Select(c => new { c.Id, A = c.Name.Substring(2), B = c.Name.Substring(1, 3), C = c.Name.Substring(0, 0) }));

    [Test]
    public void Substring_of_variables() => Same([(0, 2), (1, 1)], (s, at) => s.Products.Where(p => p.Name.Length > 4).Select(p => p.Name.Substring(at.Item1, at.Item2)));

    [Test]
    public void Substring_beside_surrogates() => Same(s => s.Customers.Where(c => c.Id == "ÆBLE").Select(c => c.Name.Substring(c.Name.Length - 2)));

    [Test]
    public void IndexOf() => Same(Needles, (s, text) => s.Samples.Select(x => new { x.Id, At = x.String.IndexOf(text) }));

    [Test]
    public void IndexOf_a_char() => Same(['a', 'ß'], (s, letter) => s.Samples.Select(x => new { x.Id, At = x.String.IndexOf(letter) }));

    [Test]
    public void IndexOf_from() => Same(s => s.Customers.Where(c => c.Name.Length > 3).Select(c => new { c.Id, At = c.Name.IndexOf("e", 2) }));

    [Test]
    public void LastIndexOf() => Same(s => s.Customers.Select(c => new { c.Id, At = c.Name.LastIndexOf("e") }));

    [Test]
    public void Replace() => Same(s => s.Customers.Select(c => new { c.Id, A = c.Name.Replace("e", "EE"), B = c.Name.Replace('a', '_'), C = c.Name.Replace("l", "") }));

    [Test]
    public void Remove_and_insert() => Same(s => s.Customers.Where(c => c.Name.Length > 5).Select(c => new { c.Id, A = c.Name.Remove(3), B = c.Name.Remove(1, 2), C = c.Name.Insert(2, "--") }));

    [Test]
    public void Pad() => Same(s => s.Products.Select(p => new { p.Id, A = p.Name.PadLeft(12), B = p.Name.PadRight(12, '.'), C = p.Name.PadLeft(2, '0') }));

    [Test]
    public void A_char_of_a_string() => Same(s => s.Customers.Where(c => c.Name.Length > 2 && c.Name[1] == 'o').Select(c => c.Id));

    [Test]
    public void Concatenation() => Same(s => s.Employees.Select(e => e.FirstName + " " + e.LastName));

    [Test]
    public void Concatenation_with_numbers() => Same(s => s.Products.Select(p => p.Id + ":" + p.SupplierId + "/" + p.UnitsInStock));

    [Test]
    public void Concatenation_with_a_char_and_a_bool() => Same(s => s.Products.Select(p => p.Name + '-' + p.IsDiscontinued));

    [Test]
    public void Concatenation_with_a_nullable_number() => Same(s => s.Products.Select(p => p.Name + p.CategoryId));

    [Test]
    public void Concatenation_in_a_condition() => Same(["Nancy Davolio"], (s, name) => s.Employees.Where(e => e.FirstName + " " + e.LastName == name).Select(e => e.Id));

    [Test]
    public void Concat_of_several() => Same(s => s.Employees.Select(e => string.Concat(e.FirstName, "-", e.LastName, "!")));

    [Test]
    public void ToString_of_numbers() => Same(s => s.Products.Select(p => new { A = p.Id.ToString(), B = ((long)p.SupplierId).ToString(), C = p.UnitsInStock.ToString() }));

    [Test]
    public void ToString_of_a_double() => Same(s => s.Lines.Select(l => l.Discount.ToString()));

    [Test]
    public void ToString_of_a_bool() => Same(s => s.Products.Select(p => p.IsDiscontinued.ToString()));

    [Test]
    public void ToString_of_a_string() => Same(s => s.Products.Where(p => p.Name.ToString() == "Chai").Select(p => p.Id));

    [Test]
    public void ToString_in_a_condition() => Same(["1", "10"], (s, text) => s.Products.Where(p => p.Id.ToString().StartsWith(text)).Select(p => p.Id));

    [Test]
    public void Compare_gives_a_sign() => Same(["Chai", "raclette"], (s, name) => s.Products.Select(p => new { p.Id, A = string.Compare(p.Name, name) > 0, B = p.Name.CompareTo(name) < 0, C = string.CompareOrdinal(p.Name, name) >= 0 }));

    [Test]
    public void Compare_with_null() => Same(new string?[] { null, "a" }, (s, text) => s.Customers.Where(c => string.Compare(c.Region, text) > 0).Select(c => c.Id));

    [Test]
    public void IsNullOrEmpty_is_selected() => Same(s => s.Customers.Select(c => new { c.Id, A = string.IsNullOrEmpty(c.Region), B = string.IsNullOrWhiteSpace(c.Region) }));

    [Test]
    public void Chars_are_classified() => Same(s => s.Samples.Select(x => new { x.Id, A = char.IsLetter(x.Char), B = char.IsDigit(x.Char), C = char.IsWhiteSpace(x.Char), D = char.IsUpper(x.Char) }));

    [Test]
    public void Chars_change_case() => Same(s => s.Samples.Select(x => new { x.Id, A = char.ToUpper(x.Char), B = char.ToLowerInvariant(x.Char) }));

    [Test]
    public void Members_are_chained() => Same(s => s.Customers.Where(c => c.Name.Trim().ToLower().Replace("a", "").Length > 10).Select(c => c.Name.ToUpper().Substring(0, 3).Trim()));

    [Test]
    public void A_member_orders() => Same(s => s.Customers.OrderBy(c => c.Name.Length).ThenBy(c => c.Name.ToUpper()).ThenBy(c => c.Id).Select(c => c.Id));

    [Test]
    public void Like_is_the_database_s_own() =>
        Same(s => s.Customers.Where(c => SqlFn.Like(c.Name, "%lon%")).Select(c => c.Id),
            s => s.Customers.Where(c => c.Name.Contains("lon") || c.Name.Contains("Lon") || c.Name.Contains("LON")).Select(c => c.Id));
}
