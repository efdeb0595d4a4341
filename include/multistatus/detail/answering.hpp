// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/binding.hpp>
#include <multistatus/detail/owned_name.hpp>
#include <multistatus/detail/seen_names.hpp>
#include <multistatus/detail/value_conversion.hpp>
#include <multistatus/field.hpp>
#include <multistatus/href.hpp>
#include <multistatus/name.hpp>
#include <multistatus/property_answer.hpp>
#include <multistatus/writable_property.hpp>

#include <concepts>
#include <optional>
#include <type_traits>
#include <vector>

/// How a server's properties are chosen by what a client asked for, and sorted by status.
namespace multistatus::detail {

/// What a client asked for: one of the three forms of a PROPFIND, or else the names themselves.
template <class Asked>
concept asks_for_properties = requires(Asked const& asked) {
    asked.kind();
    asked.names();
};

template <class T>
inline constexpr bool is_optional = false;
template <class T>
inline constexpr bool is_optional<std::optional<T>> = true;
/// Whether an optional of a callback means that there may be no value, and is no value itself.
template <class Value, class Property>
inline constexpr bool may_be_absent =
    is_optional<Value> && !std::same_as<Value, typename Property::value_type>;
template <class T>
inline constexpr bool is_property_answer = false;
template <class T>
inline constexpr bool is_property_answer<property_answer<T>> = true;

template <class Visit, class... Others>
void for_each_other([[maybe_unused]] Visit visit, Others const&... others) {
    (for_each_property(others, visit), ...);
}

template <class Value>
struct given {
    using type = Value;
};
template <class Value>
struct given<std::optional<Value>> {
    using type = Value;
};
template <class Value>
struct given<property_answer<Value>> {
    using type = Value;
};
/// Whether a callback's result is a value of a property, or may be one.
template <class Value, class Property>
concept gives_value_of = std::invocable<Property, Value const&> ||
                         std::invocable<Property, typename given<Value>::type const&>;

/// There is nothing beside the callbacks.
struct no_object {};

/// The href of an object.
template <bound T>
[[nodiscard]] href href_of(T const& object) {
    static_assert(binding<T>.has_href, "the binding of this type needs an href_field");
    href found;
    binding<T>.for_each([&]<class Field>(Field const& f) {
        if constexpr (is_href_member<Field>) found = object.*f.member;
    });
    return found;
}
/// Its status; 0 if its type has none.
template <bound T>
[[nodiscard]] int status_of(T const& object) {
    int found = 0;
    binding<T>.for_each([&]<class Field>(Field const& f) {
        if constexpr (is_status_member<Field>) found = convert<int>(object.*f.member).value_or(-1);
    });
    return found;
}

template <class Field, class Object>
[[nodiscard]] decltype(auto) compute(Field const& f, Object const& object) {
    if constexpr (requires { f.get(object); })
        return f.get(object);
    else
        return f.get();
}

/// Writes the properties of one object into a response that sorts them by status.
template <class Out, class List, class Object>
class answering {
public:
    answering(Out out, List const& fields, Object const& object) noexcept
        : out_(out), fields_(&fields), object_(&object) {}

    /// Writes all properties that have a value.
    void give_all() const {
        fields_->for_each([&]<class Field>(Field const& f) {
            if constexpr (property_field<Field>) evaluate(f, false);
        });
    }
    /// Writes what was asked for; `others` are properties beside the fields.
    template <class Asked, class... Others>
    void answer(Asked const& asked, Others const&... others) const {
        if constexpr (asks_for_properties<Asked>) {
            using kind = decltype(asked.kind());
            if (asked.kind() == kind::propname) return names(others...);
            if (asked.kind() == kind::allprop) return all(asked.names(), others...);
            named(asked.names(), others...);
        } else {
            named(asked, others...);
        }
    }

private:
    // How a property is listed among the fields.
    enum class listing { none, by_name, in_allprop };

    [[nodiscard]] listing listing_of(name wanted) const {
        auto found = listing::none;
        visit_field(wanted, [&]<class Field>(Field const&) {
            found = Field::property::in_allprop ? listing::in_allprop : listing::by_name;
        });
        return found;
    }
    // The first field of that name counts; false if there is none.
    template <class Visit>
    bool visit_field(name wanted, Visit visit) const {
        auto done = false;
        fields_->for_each([&]<class Field>(Field const& f) {
            if constexpr (property_field<Field>)
                if (!done && name(typename Field::property{}) == wanted) {
                    done = true;
                    visit(f);
                }
        });
        return done;
    }
    // What a field says of a property counts, whatever is stored under that name.
    template <class Other>
    [[nodiscard]] bool is_other(Other const& p, seen_names& given) const {
        return listing_of(name_of(p)) == listing::none && given.insert(name_of(p));
    }
    bool give_field(name wanted) const {
        return visit_field(wanted, [this](auto const& f) { this->evaluate(f, true); });
    }
    // RFC 4918, 9.1: what is asked for by name and not there is a 404.
    template <class Names>
    void named(Names const& asked) const {
        for (name const n : asked)
            if (!give_field(n)) out_.add(404, n);
    }
    // There may be thousands of either, so that each of the others is looked at once.
    template <class Names, class... Others>
        requires(sizeof...(Others) != 0)
    void named(Names const& asked, Others const&... others) const {
        // A range may make each name anew.
        std::vector<owned_name> missing;
        seen_names wanted;
        for (name const n : asked)
            if (!give_field(n) && wanted.insert(n)) missing.emplace_back(n);
        seen_names given;
        for_each_other(
            [&](auto const& p) {
                if (wanted.contains(name_of(p)) && given.insert(name_of(p))) out_.add(200, p);
            },
            others...);
        for (auto const& n : missing)
            if (given.insert(n.view())) out_.add(404, n.view());
    }
    // RFC 4918, 9.1.5: all that are listed, and those that were asked for beside them.
    template <class Names, class... Others>
    void all(Names const& included, Others const&... others) const {
        fields_->for_each([&]<class Field>(Field const& f) {
            if constexpr (property_field<Field>)
                if (Field::property::in_allprop)
                    evaluate(f, contains(included, typename Field::property{}));
        });
        seen_names given;
        for_each_other(
            [&](auto const& p) {
                if (is_other(p, given)) out_.add(200, p);
            },
            others...);
        for (name const n : included)
            if (listing_of(n) == listing::by_name && given.insert(n)) give_field(n);
        for (name const n : included)
            if (listing_of(n) == listing::none && given.insert(n)) out_.add(404, n);
    }
    template <class Names>
    [[nodiscard]] static bool contains(Names const& names, name wanted) {
        for (name const n : names)
            if (n == wanted) return true;
        return false;
    }
    // RFC 4918, 9.1.4: the names of those that are there.
    template <class... Others>
    void names(Others const&... others) const {
        fields_->for_each([&]<class Field>(Field const& f) {
            if constexpr (property_field<Field>)
                if (is_there(f)) out_.add(200, name(typename Field::property{}));
        });
        seen_names given;
        for_each_other(
            [&](auto const& p) {
                if (is_other(p, given)) out_.add(200, name_of(p));
            },
            others...);
    }

    // What is refused is there.
    template <class Value>
    [[nodiscard]] static bool is_there(property_answer<Value> const& given) {
        return given.value() || given.why().status.code() != 404;
    }
    template <class Field>
    [[nodiscard]] bool is_there(Field const& f) const {
        if constexpr (readable_field<Field>) {
            return member_value(f, *object_) != nullptr;
        } else {
            using value = std::remove_cvref_t<decltype(compute(f, *object_))>;
            if constexpr (may_be_absent<value, typename Field::property>)
                return compute(f, *object_).has_value();
            else if constexpr (is_property_answer<value>)
                return is_there(compute(f, *object_));
            else
                return true;
        }
    }
    // Where all properties are asked for, only those that have a value are told.
    template <class Field>
    void evaluate(Field const& f, bool by_name) const {
        using property = typename Field::property;
        if constexpr (readable_field<Field>) {
            if (auto const* value = member_value(f, *object_))
                out_.add(200, property{}(*value));
            else if (by_name)
                out_.add(404, name(property{}));
        } else {
            give<property>(compute(f, *object_), by_name);
        }
    }
    template <class Property, class Value>
    void give(Value const& value, bool by_name) const {
        static_assert(gives_value_of<Value, Property>,
                      "the callback of a field gives no value of its property's type");
        if constexpr (may_be_absent<Value, Property>) {
            if (value)
                out_.add(200, Property{}(*value));
            else if (by_name)
                out_.add(404, name(Property{}));
        } else if constexpr (is_property_answer<Value>) {
            if (value.value())
                out_.add(200, Property{}(*value.value()));
            else if (by_name)
                refuse<Property>(value.why());
        } else {
            out_.add(200, Property{}(value));
        }
    }
    template <class Property>
    void refuse(refusal const& why) const {
        if (why.condition)
            out_.add(why.status, name(Property{}), *why.condition);
        else
            out_.add(why.status, name(Property{}));
    }

    Out out_;
    List const* fields_;
    Object const* object_;
};

}  // namespace multistatus::detail
