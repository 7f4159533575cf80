namespace EvidenceRequests.Model;

/// <summary>
/// How specific a rule is. Of the rules that fit a case the most specific wins; two of equal rank are an error of the pack. A rule for
/// single items beats one for a category, that one beats one for a service or role, then more conditions beat fewer, then a
/// rule for one requesting state beats one for foreign requesters and that one beats one for all.
/// </summary>
public static class RuleRank
{
    /// <summary>Rank of a policy rule.</summary>
    public static int Compute(PolicyRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return (10_000 * Some(rule.Items)) + (1_000 * Some(rule.Categories)) + (100 * (Some(rule.Services) + Some(rule.Roles))) + (10 * Math.Min(9, rule.When.Count)) + From(rule.From);
    }

    /// <summary>Rank of a preservation rule.</summary>
    public static int Compute(PreservationRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return (100 * (Some(rule.Services) + Some(rule.Roles))) + From(rule.From);
    }

    /// <summary>Rank of a row about data.</summary>
    public static int Compute(HeldData row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return Some(row.Services) + Some(row.Roles);
    }

    /// <summary>Rank of a case of an addressee rule.</summary>
    public static int Compute(AddresseeCase addressee)
    {
        ArgumentNullException.ThrowIfNull(addressee);
        return addressee.When.Count + Some(addressee.Services);
    }

    /// <summary>Rank of a rule about notice to the user.</summary>
    public static int Compute(UserNoticeRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return (2 * Some(rule.Services)) + Some(rule.For);
    }

    private static int Some(IReadOnlyList<string> list) => list.Count > 0 ? 1 : 0;

    private static int From(IReadOnlyList<string> from) => from switch
    {
        [] or ["any"] => 0,
        ["foreign"] or ["domestic"] => 1,
        _ => 2,
    };
}
