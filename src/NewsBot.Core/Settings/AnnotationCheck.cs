using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace NewsBot.Core.Settings;

/// <summary>
/// Checks options by the attributes on their properties and by their own <see cref="IValidatableObject"/>. The
/// framework's check does the same, but wraps each message in a sentence about annotations.
/// </summary>
public sealed class AnnotationCheck<T> : IValidateOptions<T>
    where T : class
{
    public ValidateOptionsResult Validate(string? name, T options)
    {
        var problems = new List<ValidationResult>();
        return Validator.TryValidateObject(options, new ValidationContext(options), problems, validateAllProperties: true)
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail(problems.Select(problem => problem.ErrorMessage!));
    }
}
